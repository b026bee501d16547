/**
 * How the Chicago Manual of Style, 18th edition, lists a page of a website: author and date. A CSL style of our own for
 * this one kind of work: the full style comes in no package that is kept. Citations in running text have no form here.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Pages of a website by the Chicago Manual of Style, author and date</title>
    <id>chicago-author-date-pages</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout><text value="cited"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" delimiter-precedes-last="always"/></names>
        <choose>
          <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
          <else><text term="no date" form="short"/></else>
        </choose>
        <text variable="title" quotes="true" text-case="title"/>
        <text variable="genre"/>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <date variable="issued" form="text" date-parts="year-month-day"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/**
 * How the Publication Manual of the APA, 7th edition, lists a page of a website: the part for this one kind of work of the
 * CSL style "apa", with which a test compares it: the whole style takes eight times as long. Citations in running text
 * have no form here.
 */
export const apaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Pages of a website by the APA, 7th edition</title>
    <id>apa-pages</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <citation><layout><text value="cited"/></layout></citation>
  <bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true">
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <names variable="author">
            <name and="symbol" delimiter-precedes-last="always" name-as-sort-order="all"/>
          </names>
          <group delimiter="-" prefix="(" suffix=")">
            <choose>
              <if variable="issued">
                <group delimiter=", ">
                  <date variable="issued" form="numeric" date-parts="year"/>
                  <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
                </group>
              </if>
              <else><text term="no date" form="short"/></else>
            </choose>
          </group>
          <group delimiter=" ">
            <text variable="title" font-style="italic"/>
            <group prefix="[" suffix="]"><text variable="genre" text-case="capitalize-first"/></group>
          </group>
          <group delimiter=". ">
            <text variable="publisher"/>
            <text variable="container-title" text-case="title"/>
          </group>
        </group>
        <group delimiter=" ">
          <choose>
            <if variable="issued"/>
            <else><text term="retrieved" text-case="capitalize-first"/></else>
          </choose>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;

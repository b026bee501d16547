import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The schema of sitemaps.org, as a library carries it. */
const sitemapXsd = (): string => {
  const ours = createRequire(import.meta.url);
  const folder = dirname(dirname(dirname(ours.resolve('sitemap'))));
  return readFileSync(join(folder, 'schema/sitemap.xsd'), 'utf8');
};

/** Links to other languages, the one foreign element that we write; Google's guide gives it these attributes. */
const linkXsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" use="required">
      <xs:simpleType><xs:restriction base="xs:string">
        <xs:pattern value="x-default|[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"/>
      </xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="href" use="required" type="xs:anyURI"/>
  </xs:complexType></xs:element>
</xs:schema>`;

const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</xs:schema>`;

/** The index of sitemaps, after the schema siteindex.xsd of sitemaps.org. */
export const indexSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
    <xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="xs:anyURI"/>
      <xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

/** What xmllint needs to judge a sitemap. */
export const sitemapSchema = () => ({
  schema: [{ fileName: 'all.xsd', contents: both }],
  preload: [
    { fileName: 'sitemap.xsd', contents: sitemapXsd() },
    { fileName: 'link.xsd', contents: linkXsd },
  ],
});

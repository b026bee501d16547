import type { Run } from '#formats/html-tree.ts';

interface Copied {
  readonly version: number;
  /** Absolute. */
  readonly address: string;
  /** In words. */
  readonly day: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/** Words of copies that are made to be kept: of one fact-check, and of the whole site. */
export const copyStrings = {
  link: 'To keep',
  linkText: 'one file, to save or print',
  noticeLabel: 'About this copy',
  notice: ({ version, address, day, licence }: Copied): readonly Run[] => [
    `This is a copy of version ${version} of `,
    { text: address, href: address },
    `, made on ${day}. What was corrected later stands at that address, not here. Text and verdicts: `,
    { text: licence.name, href: licence.url },
    '.',
  ],
  sources: 'Sources, with their addresses',
  archivedOn: (day: string) => ` (archived on ${day})`,
} as const;

/** Words of the page about copies. */
export const copiesPage = {
  title: 'Copies to keep',
  lead: 'Take along what is published here: one fact-check as a single file, or the whole site with a list of checksums.',
  one: 'One fact-check',
  oneText:
    'Every published fact-check links, under “About this check”, to a copy of it in one file. Text, layout and drawings are inside, and its sources are listed at the end with their addresses. The file opens without a network and asks for nothing. Its first line says of which version of which page it is a copy, and on which day it was made.',
  onePrint:
    'Printed, it has the verdict, the evidence, the figures and the full address of every source, and no navigation.',
  whole: 'The whole site',
  wholeText: (factChecks: string) =>
    `Every file of this site, with the copies of ${factChecks}, in one ZIP file. In it, the file SHA256SUMS names the checksum of each.`,
  preview: 'This is a preview with drafts in it. It is not packed.',
  leftOut: 'Left out when this site was last built.',
  file: 'File',
  checksum: 'Size and checksum',
  built: 'Made on',
  changed: 'Latest change of an entry',
  check: 'To check what you have downloaded',
  checkText:
    'The first command says whether the ZIP file arrived as it was made, the last whether each file in it is whole:',
  checkOnline: 'The digests of all files as they lie on this site:',
  read: 'To read it without us',
  readText: (folder: string) =>
    `Open index.html in the folder ${folder}. Its pages find each other wherever it lies: on a disk, or below any address of a web server. Search and matching need such a server; this one is started in that folder:`,
  later:
    'A copy learns of no correction. Before you rely on an old one, look at the page it was made from, or at',
} as const;

/** What a checksum file says above the checksum; `sha256sum` passes over it. */
export const checksumHeading = (bytes: number, files: number, day: string): string =>
  `# ${bytes} bytes, ${files} files, made on ${day}\n`;

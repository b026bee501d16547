import { string } from 'css-tree';

/** What a copy needs beside the stylesheets of its page. In print its sources are spelled out once, at its end. */
export function copyStyle(site: string): string {
  const ours = `[href^=${string.encode(`${new URL(site).origin}/`)}]`;
  return `
.copied {
  padding-block: var(--space-2);
  border-block-end: 1px solid var(--line);
  overflow-wrap: anywhere;
}
.spelled-out {
  overflow-wrap: anywhere;
}
@media print {
  main a${ours}:not(.spelled-out a)::after,
  .spelled-out a:not(${ours})::after {
    content: none;
  }
}
`;
}

import type { ConfigData } from 'html-validate';

/** What html-validate looks for; every rule that is off says why. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and boolean attributes in forms of its own; all of them are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Spaces at line ends and between attributes weigh nothing after gzip.
    'no-trailing-whitespace': 'off',
    // Astro leaves the spaces of a template literal where a class is absent.
    'attr-quotes': 'off',
    // In a template a heading is empty until a script fills it; axe looks at headings in the browser.
    'empty-heading': 'off',
    // The boxes of one group share a name, as those of radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Titles say the whole finding; search engines shorten what they do not show.
    'long-title': 'off',
  },
};

import type { Confidence } from '#matching/confidence.ts';

/** How sure a match is, in words that claim no more than was measured. */
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  'very-probably': 'Very probably this claim',
  possibly: 'Possibly this claim',
  related: 'Related',
  distant: 'Probably something else',
};

/** Words of the page of matches. `#` stands for a number. */
export const matchStrings = {
  title: 'Was it checked?',
  description:
    'Paste a post, a headline or a sentence, in any language, and see which fact-checks are about the same claim.',
  label: 'Paste a post, a headline or a sentence',
  hint: 'In any language, up to 5,000 characters. A name and a date at its end help.',
  privacy: 'Nothing is sent anywhere: the text stays in this browser.',
  button: 'Look for checks',
  counted: '# of 5,000 characters',
  long: '# characters: only the first 5,000 are compared.',
  results: 'Checks, closest first',
  yours: 'In your text:',
  loading: 'Looking …',
  short: 'This is too short to look for. Paste at least a few words.',
  noWords:
    'There are only words and signs in this text that nearly every text has. Add a name, a place or what is said to have happened.',
  failed:
    'The index could not be loaded. Look at your connection and try again, or use the lists below.',
  none: 'Nothing close: no fact-check here shares a word with this text.',
  distant:
    'Nothing close: probably none of our fact-checks is about this claim. Below is what shares most words with it.',
  found: (count: string) => `Closest first, ${count} that may be about this claim.`,
  fallback:
    'The comparison runs in the browser and needs JavaScript. Without it, look for the claim in these lists:',
  elsewhere: 'From any page',
  bookmarklet:
    'Make a bookmark in your browser with this as its address. It opens this page with the words that you have selected:',
  addressBar:
    'Browsers that take up search engines from pages, such as Firefox, can ask this page from their address bar.',
  engine: (site: string) => `Was it checked? · ${site}`,
} as const;

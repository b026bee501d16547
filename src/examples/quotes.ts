const at = { source: 'newspaper', locator: 'para. 3' };

/** Words of nobody, in the forms in which words are on record. The Dari says: this sentence is an example. */
export const quotes = {
  translated: {
    kind: 'verbatim',
    text: 'این جمله یک مثال است و هیچ کس آن را نگفته است.',
    lang: 'fa-AF',
    ...at,
    wording: 'original',
    provenance: 'Invented, to show an original beside its translation.',
    translation: {
      text: 'This sentence is an example, and nobody has said it.',
      lang: 'en',
      translator: 'Example translator',
    },
  },
  rendered: {
    kind: 'verbatim',
    text: 'We have seen every example, and none of them was ever shown to anybody',
    lang: 'en',
    ...at,
    wording: 'unknown',
    elisions: 'What came before, by the mark of the example newspaper.',
    renderings: [
      {
        text: 'We saw every example, and none of them was ever shown to anybody',
        lang: 'en',
        source: 'monitors',
        locator: 'p. 4',
        note: 'In the headline.',
      },
    ],
  },
  reported: {
    kind: 'reported',
    paraphrase: 'The example claimant is reported to have said that examples are arranged.',
    reason: 'The example newspaper gives no words.',
    ...at,
  },
};

/** Words of the drawing of figures and its table. */
export const figuresStrings = {
  asTable: 'as a table',
  in: 'in',
  noNumber: 'no number',
  drawing: 'Reports by source, in order of the day for which each stands. The table says the same.',
  ownCount: 'own claim:',
  key: {
    own: 'Diamond: the perpetrator’s own claim.',
    from: 'Broken bar: no upper limit.',
    'up-to': 'Broken bar to the left: an upper limit only.',
    shade: 'Shaded: the range of numbers named.',
    shadeWithoutOwn: 'Shaded: the range without the perpetrator’s own claim.',
  },
} as const;

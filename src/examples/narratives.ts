const narrative = (title: string, parent?: string, firstSeen?: string) => ({
  title,
  summary: `${title}: invented, to show how a narrative is drawn.`,
  ...(parent && { parent }),
  ...(firstSeen && { firstSeen }),
  spreadBy: [{ claimant: 'broadcaster', source: 'newspaper', locator: 'para. 9' }],
  sources: [{ source: 'newspaper', locator: 'para. 9' }],
});

export const narratives = {
  widest: narrative('Example narrative: a hidden hand is behind everything', undefined, '2014'),
  variant: narrative('Example variant: the hand is that of a neighbour', 'widest', '2016~'),
  nested: narrative('Example variant of the variant', 'variant'),
  other: narrative(
    'Example variant whose tellers need a clause of more than usual length to say what it is that they are telling',
    'widest',
    '2022-11',
  ),
};

export const topics = {
  topic: { title: 'Example topic', summary: 'Whatever concerns examples.' },
};

/** The beginning of two names that differ in their last word only. */
const spokesman =
  'Ministry of Defence of the United States of Example, Example Command, spokesman for the ';

export const claimants = {
  claimant: {
    name: 'Example claimant',
    kind: 'person',
    partOf: 'ministry',
    aliases: [
      { name: 'Пример', lang: 'ru' },
      { name: 'مثال', lang: 'ar' },
    ],
    offices: [
      {
        title: 'Example envoy',
        from: '2014',
        to: '2018-06',
        source: 'newspaper',
        locator: 'para. 1',
      },
      {
        title: 'Example minister',
        from: '2018-06~',
        asOf: '2023-03-01',
        source: 'monitors',
        locator: 'p. 3',
      },
    ],
    interest: 'Speaks for an example ministry, which is a party to the example conflict.',
    sources: [{ source: 'newspaper', locator: 'para. 1' }],
  },
  ministry: {
    name: 'Example ministry',
    kind: 'government',
    interest: 'A party to the example conflict.',
  },
  broadcaster: { name: 'Example broadcaster', kind: 'media-outlet' },
  group: {
    name: 'Example group',
    kind: 'armed-group',
    interest: 'It counts its own deeds.',
    sources: [{ source: 'newspaper', locator: 'para. 2' }],
  },
  'long-name': {
    name: 'تنظيم المثال، بيان مثال عن حدث لم يقع، كتب لاختبار الأسماء الطويلة في الرسوم',
    kind: 'armed-group',
    interest: 'Its name is long.',
    sources: [{ source: 'newspaper', locator: 'para. 2' }],
  },
  'alike-region': {
    name: `${spokesman}region`,
    kind: 'government',
    interest: 'Its name is like another.',
  },
  'alike-mission': {
    name: `${spokesman}mission`,
    kind: 'government',
    interest: 'Its name is like another.',
  },
};

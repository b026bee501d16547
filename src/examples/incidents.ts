import { figures } from './figures.ts';

/** In the open sea, where the equator meets the meridian from which longitudes are counted. */
const place = (name: string, precision: string, lat = 0, lon = 0) => ({
  place: { name, precision, lat, lon },
});

const incident = (title: string, date: string, kind: string, more: object = {}) => ({
  title,
  summary: `${title}: invented, to show how an incident is drawn.`,
  date,
  kind,
  sources: [{ source: 'newspaper', locator: 'para. 1' }],
  topics: ['topic'],
  ...more,
});

export const incidents = {
  explosion: incident('Example explosion at a harbour', '2021-08-26', 'attack', {
    ...place('Example harbour', 'exact'),
    aliases: [{ name: 'انفجار المثال', lang: 'ar' }],
    figures,
    actors: [
      {
        name: 'Example group',
        claimant: 'group',
        role: 'perpetrator',
        attributedBy: [{ source: 'monitors', locator: 'p. 2' }],
        claimedBy: { source: 'leaflet', locator: 'p. 1' },
      },
      { name: 'Long example name', claimant: 'long-name', role: 'perpetrator' },
      { name: 'Example spokesman', claimant: 'alike-mission', role: 'perpetrator' },
      { name: 'Example ministry', claimant: 'ministry', role: 'responder' },
    ],
    disputes: [
      {
        id: 'one-or-two',
        question: 'One explosion or two?',
        positions: [
          {
            answer: 'One, at the example gate.',
            sources: [{ source: 'monitors', locator: 'p. 2' }],
          },
          {
            answer: 'Two, the second a little later.',
            heldBy: 'ministry',
            sources: [{ source: 'newspaper', locator: 'para. 4' }],
          },
        ],
        state: 'open',
      },
    ],
  }),
  founding: incident('Example group is founded', '2001', 'founding'),
  campaign: incident('Example campaign of seven years', '2014/2020', 'military-strike', {
    ...place('Example province', 'province', 4, -9),
  }),
  strike: incident('Пример очень длинного названия на кириллице', '2015', 'military-strike', {
    ...place('Example district', 'district', -4, 3),
  }),
  raid: incident('Example raid, known to the summer', '2016-22', 'raid', {
    ...place('Example town', 'town', 0, 0.5),
  }),
  arrest: incident('مثال على عنوان بالعربية', '2021-08-26', 'arrest', {
    ...place('Example harbour', 'town'),
  }),
  talks: incident('Example talks, in about October', '2022-10~', 'political-event', {
    ...place('Example country', 'country', -14, -14),
  }),
  ambush: incident(
    'Example of a title that runs on because somebody wanted to say in it everything that is known of the event and a little more',
    '2024-01-03',
    'gun-battle',
    place('Another example town', 'town', -21, 179.5),
  ),
  nowhere: incident('Example assessment, which has no place', '2021-10', 'assessment'),
};

/** One exhibit for each direction: one that rests on what sources dispute, a search that found nothing, a caution. */
export const evidence = [
  {
    id: 'harbour',
    finding: 'The example group itself says that it caused the example explosion.',
    direction: 'contradicts',
    incidents: [
      {
        incident: 'explosion',
        reliesOn: 'That the example group did it.',
        figures: [{ measure: 'killed', population: 'all' }],
        disputes: ['one-or-two'],
        holdsIf: {
          under: 'every-account',
          because: 'The finding is the same for any number of dead and of explosions.',
        },
      },
    ],
    sources: [
      { source: 'monitors', locator: 'p. 2' },
      { source: 'leaflet', locator: 'p. 1' },
    ],
    checkedOn: '2026-11-20',
  },
  {
    id: 'nothing-for-it',
    finding: 'No example document bears the claim out.',
    direction: 'supports',
    sources: [{ source: 'newspaper', locator: 'whole' }],
    searched: 'The reports of the example monitors, 2014 to 2022.',
    checkedOn: '2026-11-20',
  },
  {
    id: 'earlier-campaign',
    finding: 'There had been an example campaign before.',
    direction: 'context',
    incidents: [{ incident: 'campaign', reliesOn: 'That it took place.' }],
    sources: [{ source: 'newspaper', locator: 'para. 8' }],
    note: 'A caution that belongs to this exhibit is told under it, in a quieter voice.',
    checkedOn: '2026-11-21',
  },
];

/** Words on the maps of incidents. */
export const mapStrings = {
  map: 'Map',
  title: 'Map of incidents',
  lead: 'Where it happened, as exactly as the sources say. Every pin is also a line of the table under the map.',
  whole: 'All places',
  around: 'Closer: around',
  filters: 'Show on the map',
  byKind: 'By kind',
  byActor: 'By who had a part',
  all: 'All incidents',
  pinNote:
    'A number in a pin counts the incidents at places too close to be drawn apart, and leads to their lines in the table; “+ 2” after a name stands for two more places.',
  ringNote:
    'A ring says how exactly a place is known. It is no distance, and does not grow with the map.',
  borders:
    'Borders and names of countries are those of Natural Earth. They are no judgement of ours.',
  nothingDrawn: 'None of these incidents has coordinates: they are listed below and not drawn.',
  table: 'The same incidents as a table',
  places: 'The same places as a table',
  placeAlone: 'Place',
  number: 'Incidents',
  latest: 'The latest of them',
  allByMonth: 'All incidents, by year and month',
  date: 'Date',
  incident: 'Incident and kind',
  place: 'Place, and how exactly it is known',
  unplaced: 'Not on the map: no coordinates are known',
  noPlace: 'no place known',
  notDrawn: 'No coordinates are known, so the place is not drawn on a map.',
  coordinates: 'Coordinates:',
  from: 'from',
  allOnMap: 'Map of all incidents',
} as const;

/** Words of the page that documents the design. They are for contributors and exist in English only. */
export const designStrings = {
  title: 'Design',
  kind: 'For contributors',
  lead: 'A court record set by a good newspaper: how the site is drawn and why: its type, its colours, and every kind of component with invented examples. Whoever adds to the site starts here.',
  light: 'Light',
  dark: 'Dark',
  token: 'Token',
  value: 'Value',
  specimen: 'Specimen',
  sample: 'Who said what',
  pairsCaption: 'Contrast of each colour with what lies behind it',
  coloursCaption: 'Colours',
  sizesCaption: 'Sizes of type',
  fontsCaption: 'Families of type',
  spacesCaption: 'Distances',
  colour: 'Colour',
  ground: 'Behind it',
  least: 'at least',
  use: 'Used as',
  kinds: { text: 'text', mark: 'mark or outline' },
  stamps: 'Stamps',
  ruling: 'Ruling',
  label: 'Label',
  meta: 'What is said beside the matter is small and soft.',
  aside: 'Aside',
  asideText: 'Something a reader may skip, invented to show how it is drawn.',
  latest: 'The latest ruling of a list',
  map: 'The map, whole and closer',
  mapTable: 'Its table',
  placeMap: 'The map of one incident',
  timeline: 'The line across',
  timelineTable: 'Its table, which is the drawing on a narrow screen',
  timelineRows: 'The line down a column',
  record: 'The record of a claimant',
  bars: 'Example counts',
  barsNote: 'A count of nothing, a label too long for its column, other scripts.',
  tree: 'A family of narratives',
  ledger: 'A ledger',
  dispute: 'A question on which sources differ',
  grades: 'The grades of sources',
  offices: 'Offices of a claimant',
  actors: 'Who took part',
  field: 'Example search',
  details: 'What opens',
  docket: 'The docket of a fact-check',
  conclusion: 'The conclusion',
  evidence: 'The evidence of a check, and what it depends on',
  below: 'What stands below the evidence',
  standing: { draft: 'A draft', withdrawn: 'A withdrawn entry' },
  quotes: {
    translated: 'An original with its translation',
    rendered: 'Words printed in two forms',
    reported: 'Words that are only reported',
  },
} as const;

/** What the examples are; every link of an invented entry leads to these words. */
export const exampleStrings = {
  title: 'About the examples',
  text: 'Everything shown in a specimen is invented: claimants, quotations, incidents, numbers and sources do not exist. The entries are kept in src/examples and linked as real ones are, so a specimen is the real component. They are in no list, no search, no statistic and no structured data, and their links lead to this paragraph. Tests of the charts and of this page use the same examples by name.',
} as const;

interface Section {
  readonly id: string;
  readonly title: string;
  /** How the thing is to be used; a paragraph each. */
  readonly rules: readonly string[];
}

/** The sections of the page, in order. */
export const designSections = {
  principles: {
    id: 'principles',
    title: 'Principles',
    rules: [
      'Calm. Warm paper, ink and one link colour. No cards with shadows, no rounded boxes, no icons for decoration, no large pictures. What belongs together stands close together; a thin rule parts what does not.',
      'The tone of the verdict is the only strong colour of a page. It is used five times: the double rule, the mark, the word, the bar of the quotation and the directions of the evidence. A sixth use needs a reason that is worth weakening the five. In a list or a chart it stands only on what is a ruling.',
      'Meaning is never only visual. A verdict is a word, then a mark, then a colour. A chart has a table made from the same marks, or is itself beside a list that says the same. A date is a time element, a quotation names its language and its direction.',
      'Uncertainty is drawn, not hidden. A range is a bar, an open end is broken, an imprecise place has a ring, an imprecise date has length.',
      'Components take all colours, sizes and distances from the tokens below. A variant is a data attribute that sets one custom property. Distances are logical (inline, block), so that a script from right to left mirrors the page by itself.',
    ],
  },
  type: {
    id: 'type',
    title: 'Type',
    rules: [
      'Newsreader for what is read: headings, rulings, quotations, prose. Public Sans for what is looked up: labels, tables, dates, lists. Noto Naskh Arabic stands in both families for Arabic script, which is never slanted.',
      'Running text is no wider than the measure. Headings are balanced, figures have one width in tables. Nothing on a page is smaller than 12 pixels, also not in a drawing on a narrow screen: each chart is drawn twice, wide and narrow, and never shrunk.',
    ],
  },
  colour: {
    id: 'colour',
    title: 'Colour',
    rules: [
      'Each colour is one token with a value for light and one for dark. Text has a contrast of at least 4.5 to 1 with what lies behind it, marks, outlines and the border of a field at least 3 to 1. The table is worked out from the stylesheet each time the site is built, and the tests refuse a pair that falls short.',
      'Link is for what leads elsewhere, and for nothing else. Soft is for what is said beside the matter. Line and raise are furniture: nothing may depend on seeing them. Highlight marks words that differ, and always with a word that says so.',
      'With forced colours the reader’s own colours replace all of these. Marks are drawn in the colour of the text around them, and charts name system colours.',
    ],
  },
  space: {
    id: 'space',
    title: 'Space',
    rules: [
      'Seven steps. The first three part what belongs together, the fourth parts rows, the last three part sections. A distance is one of these, or it follows the size of the type.',
    ],
  },
  motion: {
    id: 'motion',
    title: 'Motion and narrow screens',
    rules: [
      'Nothing moves by itself. The page glides to an anchor only where the reader has not asked for less motion. There are no other transitions and no animations.',
      'Every page can be read at a width of 320 pixels without scrolling sideways, and at twice the size of type.',
    ],
  },
  labels: {
    id: 'labels',
    title: 'Headings and labels',
    rules: [
      'A page begins with what kind of page it is, its heading, and a lead of one or two sentences. A label is small capitals by style only; it is written as a normal word. An entry that does not simply stand says so before its title.',
    ],
  },
  verdicts: {
    id: 'verdicts',
    title: 'Verdicts',
    rules: [
      'Each tone has a mark of its own: a cross, a crossed equals sign, a tick, a dashed circle, and the half circle for the middle of the scale. In greyscale, on paper and with forced colours the mark and the word remain.',
      'A stamp is for lists and rows: mark and word in a thin border, never without the word. The ruling is for the one verdict of a page: a double rule above and below, the word in serif, under it what is ruled on. A page has one ruling.',
    ],
  },
  quotations: {
    id: 'quotations',
    title: 'Quotations',
    rules: [
      'The quotation is the exhibit number zero: large serif italic with a bar in the tone. Under it stands who prints it and what is not known about the words. An original comes before its translation, and the translator is named.',
      'Where the same words are printed in more than one form, the forms stand below each other, and what differs is marked from its first word to its last. Only words in the same language are compared. Where no words are on record, our own words say so and stand without quotation marks.',
    ],
  },
  exhibits: {
    id: 'exhibits',
    title: 'Exhibits',
    rules: [
      'Evidence is lettered, and the letter is a link to the exhibit. First which way it points, as arrow and word; then the finding as a heading; then what it rests on: a circle before an incident, a square before a source. The case for the claim has its exhibit also when it is empty.',
    ],
  },
  dockets: {
    id: 'dockets',
    title: 'Dockets',
    rules: [
      'The docket holds the facts by which an entry is looked up: pairs of a term and its answer, beside the text where there is room and below the ruling where there is not. It never comes before the ruling. What is not known is said in words, not left out.',
    ],
  },
  figures: {
    id: 'figures',
    title: 'Figures',
    rules: [
      'Numbers of several sources stand side by side and are never merged. A dot is a number, a bar a range, a broken line an open end, a hollow diamond the count of those who did it. The shade reaches from the lowest to the highest number of all others. Words instead of a number have no place on the axis. A single report is not drawn.',
      'The text under the plot says how many reports and how many origins there are. The table has a row for each mark.',
    ],
  },
  maps: {
    id: 'maps',
    title: 'Maps',
    rules: [
      'A pin is a link with a name. Its ring says how exactly the place is known and shrinks with it. Several incidents at one place are one pin with their number, which leads to their rows in the table. What has no place on the map is in the table.',
    ],
  },
  timelines: {
    id: 'timelines',
    title: 'Timelines',
    rules: [
      'A square is a claim, in the tone of its verdict; a hollow square is a repetition; a circle is an incident. A date that is known no more closely than a month or a year has length. Years without an entry are left out, and the break says how many. On a narrow screen the line runs down the page.',
    ],
  },
  records: {
    id: 'records',
    title: 'Records, bars and trees',
    rules: [
      'The record of a claimant is a row of marks in order of time. It is no score and no share: there is no total and no pie.',
      'Bars begin at nothing, have their number at the end, and need no axis. A chart of counts stands beside its table.',
      'Narratives hang together as a tree that is read like a list: each under what it springs from, its title whole, its date in small type.',
    ],
  },
  lists: {
    id: 'lists',
    title: 'Lists',
    rules: [
      'A row begins with what a reader chooses by: the stamp, the date, the name. The heading of a row is the link. Rows are parted by a thin rule, never boxed.',
    ],
  },
  tables: {
    id: 'tables',
    title: 'Tables and ledgers',
    rules: [
      'A table has a caption, heads for its columns and for its rows, and thin rules between rows only. On a narrow screen its cells wrap; only a table with a column for each thing counted scrolls, within itself and by keyboard. Questions on which sources differ stand with their answers side by side, of equal weight.',
    ],
  },
  fields: {
    id: 'fields',
    title: 'Fields and links',
    rules: [
      'A field has a visible border in ink, a label above it and a height of at least 44 pixels. The button is the only thing drawn in reverse. Boxes are the browser’s own. A form works without a script.',
      'What has the focus has an outline of two pixels in the link colour, three pixels away; it is never taken off. Links in text are underlined.',
    ],
  },
} as const satisfies Readonly<Record<string, Section>>;

/** Heads of the named examples of figures. */
export const figureExampleTitles = {
  'every-mark': 'Every mark: a number, a range, an open end and the perpetrator’s own claim',
  'one-number': 'One number in three wordings, from two origins',
  'ranges-and-open-ends': 'Ranges, and ends that are open in both directions',
  'words-only': 'Words instead of numbers',
  'one-report': 'A single report',
  million: 'Nothing beside a million',
  'long-names': 'Long names in other scripts',
  alike: 'Long names that differ in their last word',
  small: 'Drawn small, for a column beside a text',
  beside: 'All counts side by side',
} as const;

/** What is counted, in every plural form that the language has; "#" stands for the number. */
export const counts = {
  'fact-check': { one: '# fact-check', other: '# fact-checks' },
  entry: { one: '# entry', other: '# entries' },
  incident: { one: '# incident', other: '# incidents' },
  claim: { one: '# claim', other: '# claims' },
  'claim checked': { one: '# claim checked', other: '# claims checked' },
  'claim repeated': { one: '# claim repeated', other: '# claims repeated' },
  report: { one: '# report', other: '# reports' },
  'report sets': { one: '# report sets', other: '# reports set' },
  'report gives': { one: '# report gives', other: '# reports give' },
  origin: { one: '# origin', other: '# origins' },
  'further place': { one: '# further place', other: '# further places' },
  year: { one: '# year', other: '# years' },
} as const;

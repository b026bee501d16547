export const movedStrings = {
  label: 'Moved',
  lead: 'This entry has a new address:',
} as const;

export const oldTextStrings = {
  kept: 'The whole text of this version, as its file read',
} as const;

/** How the entries of a list are put on shelves; claimants have no day, so they stand by name. */
export const shelfOrder = (list: string): 'date' | 'name' =>
  list === 'claimants' ? 'name' : 'date';

/** Words of the section that says under which accounts a verdict stands. */
export const dependenceStrings = {
  title: 'Does the verdict depend on disputed accounts?',
  nothing: 'No finding rests on a figure or a question on which our sources differ.',
  /** How many findings stand under every account, and how many under some. */
  standings: (every: number, some: number) => {
    const all = every + some;
    const findings = all === 1 ? '1 finding' : `${all} findings`;
    const subject = all === 1 ? 'it stands' : 'they stand';
    const weighed = `We asked of ${findings} whether ${subject} under every account reported`;
    if (some === 0) return `${weighed}: ${every === 1 ? 'it does' : `all ${every} do`}.`;
    if (every === 0) return `${weighed}: ${some === 1 ? 'it does not' : 'none of them does'}.`;
    return `${weighed}: ${every} ${every === 1 ? 'does' : 'do'}, ${some} ${some === 1 ? 'stands' : 'stand'} under some accounts only.`;
  },
} as const;

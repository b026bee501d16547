/** All months from one to another, both included, as `2022-11`; none where the second is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const last = countOf(to);
  const months: string[] = [];
  for (let month = countOf(from); month <= last; month += 1) months.push(wordOf(month));
  return months;
}

/** Months since the year 0. */
const countOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const wordOf = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

/** "2022" or "2022-11" as the first or the last month that it may mean; nothing for any other text. */
export function readMonth(text: string, side: 'first' | 'last'): string | undefined {
  if (/^[1-9]\d{3}$/.test(text)) return `${text}-${side === 'first' ? '01' : '12'}`;
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

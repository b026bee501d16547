/** The day as of which content is checked and published, `YYYY-MM-DD` in UTC: BUILD_NOW, or the day of `now`. */
export function readToday(
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): string {
  const today = environment['BUILD_NOW'] ?? now.toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(
      `BUILD_NOW is "${today}". Give a day such as 2026-11-22, or leave it unset.`,
    );
  }
  return today;
}

/** The instant as of which it is looked at: now, or the beginning of a day given by BUILD_NOW. */
export const readInstant = (
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): Date =>
  environment['BUILD_NOW'] === undefined
    ? now
    : new Date(`${readToday(environment, now)}T00:00:00Z`);

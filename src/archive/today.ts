/**
 * The day as of which content is checked and published, `YYYY-MM-DD` in UTC: that of BUILD_NOW, or of `now`. The time zone
 * of the machine has no part in it.
 */
export const readToday = (
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): string => readInstant(environment, now).toISOString().slice(0, 10);

/** The instant as of which it is looked at: now, or BUILD_NOW, which is an instant with its offset or the beginning of a day. */
export function readInstant(
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
): Date {
  const given = environment['BUILD_NOW'];
  if (!given) return now;
  const instant = instantOf(given);
  if (!instant) {
    throw new RangeError(
      `BUILD_NOW is "${given}". Give a day such as 2026-11-22 or an instant such as 2026-11-22T06:00:00+04:30, or leave it unset.`,
    );
  }
  return instant;
}

/** The beginning of a day (UTC), or an instant with its offset; undefined for what is neither. */
export function instantOf(text: string): Date | undefined {
  const [day = ''] = text.split('T');
  const instant = new Date(text);
  return shape.test(text) && !Number.isNaN(instant.getTime()) && isInMonth(day)
    ? instant
    : undefined;
}

const shape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** February has no 30th, whatever Date makes of it. */
const isInMonth = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

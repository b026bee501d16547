const hour = 60 * 60 * 1000;

/** Whole hours from an instant to the beginning of a day (UTC), rounded up: none is left only when the day has begun. */
export const hoursUntil = (day: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(`${day}T00:00:00Z`) - now.getTime()) / hour));

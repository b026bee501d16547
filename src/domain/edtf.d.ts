/** The part of `edtf` 4 that is used here; the package ships no types of its own. */
declare module 'edtf' {
  interface Extended {
    /** Milliseconds since 1970 of the first and last moment, in UTC. */
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  interface ExtendedDate extends Extended {
    readonly precision: 1 | 2 | 3;
  }
  interface ExtendedSeason extends Extended {
    readonly season: number;
  }
  interface ExtendedInterval extends Extended {
    readonly lower: Extended;
  }
  export const Date: new () => ExtendedDate;
  export const Season: new () => ExtendedSeason;
  export const Interval: new () => ExtendedInterval;
  export default function edtf(text: string): Extended;
}

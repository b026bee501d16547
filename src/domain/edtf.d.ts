/** The part of `edtf` 4 that is used here; the package ships no types of its own. */
declare module 'edtf' {
  interface Extended {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
    /** 1 year, 2 month, 3 day; undefined for a season. */
    readonly precision?: 1 | 2 | 3;
    /** Milliseconds since 1970 of the first and last moment, in UTC. */
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly lower?: Extended;
    readonly upper?: Extended;
  }
  export default function edtf(text: string): Extended;
}

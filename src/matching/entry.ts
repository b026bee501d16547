/** A checked claim as it is given to the index. */
export interface MatchEntry {
  readonly url: string;
  readonly title: string;
  readonly claim: string;
  /** The words on record, in every language and rendering. */
  readonly quotations: readonly string[];
  /** Names and spellings that help to find it and are not shown. */
  readonly names: readonly string[];
  readonly verdict: string;
  readonly claimant: string;
  /** When the claim was made, in the words of each language of the interface. */
  readonly dated: Readonly<Record<string, string>>;
  /** Day of the check or the claim, `YYYY-MM-DD`; empty when unknown. A text that bears a date near it is likelier to be meant. */
  readonly day: string;
  /** In which title and claim are. */
  readonly lang: string;
  /** All in which its passages are. */
  readonly languages: readonly string[];
}

/** What the index delivers of an entry: all that ranks and shows it. */
export type MatchRecord = Pick<
  MatchEntry,
  'url' | 'lang' | 'title' | 'claim' | 'quotations' | 'verdict' | 'claimant' | 'dated' | 'day'
> & {
  /** How much the words of title, claim and each quotation weigh together, in hundredths. */
  readonly weights: readonly number[];
};

/** One entry of a feed. */
export interface FeedItem {
  /** Also its id: what it leads to is never removed. */
  readonly link: string;
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  /** Language of the text, by its tag. */
  readonly lang?: string;
  readonly published?: Date;
  readonly changed?: Date;
}

/** What feed readers get, in whichever format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Address of the feed itself. */
  readonly address: string;
  readonly lang: string;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly items: readonly FeedItem[];
}

/** A day of a ledger as feeds want it, with a time. */
export const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

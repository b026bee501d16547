import { embedCode, type Embed } from './embed-code.ts';

/** A rich answer of oEmbed 1.0, https://oembed.com. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

interface Provider {
  readonly name: string;
  readonly url: string;
  readonly publisher: { readonly name: string; readonly url?: string | undefined };
}

interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** A verdict may change: whoever keeps the answer asks again after a day. */
const day = 86_400;

export const oEmbed = (
  embed: Embed,
  picture: Picture | undefined,
  { name, url, publisher }: Provider,
): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  author_name: publisher.name,
  author_url: publisher.url ?? url,
  provider_name: name,
  provider_url: url,
  cache_age: day,
  ...(picture && {
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  }),
  html: embedCode(embed),
  width: embed.frame.width,
  height: embed.frame.height,
});

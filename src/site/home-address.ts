import type { Collection } from '#domain/collections.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { absolute } from './urls.ts';

/** The address of an entry at home, for whoever writes outside of any page; only fact-checks have a language of their own. */
export const homeAddress = (
  collection: Collection,
  { id, lang }: { readonly id: string; readonly lang?: string | undefined },
  site: Pick<SiteSettings, 'url' | 'lang' | 'interfaceLanguages'>,
): string => {
  const [, ...further] = site.interfaceLanguages;
  const own = collection === 'fact-checks' ? lang : site.lang;
  const prefix = further.some((one) => one === own) ? `/${own}` : '';
  return absolute(`${prefix}/${collection}/${id}/`, site);
};

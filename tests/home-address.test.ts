import { describe, expect, it } from 'vitest';
import { readFrom, type Reading } from '#site/language.ts';
import { homeAddress } from '#site/home-address.ts';
import { absolute, factCheckUrl, homePath } from '#site/urls.ts';

const site = {
  url: 'https://plumbline.example',
  lang: 'en',
  interfaceLanguages: ['en', 'ar'] as const,
};
const arabicFirst = { ...site, lang: 'ar', interfaceLanguages: ['ar', 'en'] as const };

describe.each([site, arabicFirst])('the address of an entry at home, in %j', (settings) => {
  const { interfaceLanguages: offered, lang: texts } = settings;
  const [language] = offered;
  const reading: Reading = { language, offered: [...offered], texts };

  it.each(['en', 'ar', 'ru'])(
    'is the one that a page names as canonical, for a text in %s',
    (lang) => {
      readFrom(() => reading);
      const canonical = absolute(homePath(factCheckUrl({ id: 'x' }), lang), settings);
      readFrom(() => undefined);
      expect(
        homeAddress(
          'fact-checks',
          { id: 'x', lang },
          { ...settings, interfaceLanguages: [...offered] },
        ),
      ).toBe(canonical);
    },
  );
});

it('takes the language of a document for no language of its page', () => {
  const address = homeAddress(
    'sources',
    { id: 'x', lang: 'ar' },
    { ...site, interfaceLanguages: ['en', 'ar'] },
  );
  expect(address).toBe('https://plumbline.example/sources/x/');
});

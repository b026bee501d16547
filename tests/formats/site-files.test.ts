import { describe, expect, it } from 'vitest';
import { siteSettings } from '#domain/site-settings.ts';
import { pageHead } from '#formats/page-head.ts';
import { robotsText } from '#formats/robots.ts';
import { securityText } from '#formats/security-txt.ts';
import { soundSite } from '../support/sound-settings.ts';

describe('robots.txt', () => {
  it('shows robots the way of a site, and keeps them out of a preview', () => {
    expect(robotsText('https://plumbline.example/sitemap-index.xml')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://plumbline.example/sitemap-index.xml\n',
    );
    expect(robotsText(undefined)).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('security.txt', () => {
  const address = 'https://plumbline.example/.well-known/security.txt';
  const settings = (security: object) =>
    siteSettings.safeParse({ ...soundSite, security: { expires: '2027-11-01', ...security } });
  const textOf = (security: object) => {
    const { security: read } = settings(security).data ?? {};
    return read && securityText(read, address);
  };

  it('has the fields that RFC 9116 requires, with mail as a URI', () => {
    expect(textOf({ contacts: ['security@plumbline.example', 'https://plumbline.example/holes/'] }))
      .toBe(`Contact: mailto:security@plumbline.example
Contact: https://plumbline.example/holes/
Expires: 2027-11-01T23:59:59Z
Canonical: https://plumbline.example/.well-known/security.txt
`);
  });

  it('and those that it offers', () => {
    const said = textOf({
      contacts: ['security@plumbline.example'],
      policy: 'https://plumbline.example/holes/',
      languages: ['en', 'ar'],
    });
    expect(said).toMatch(/^Preferred-Languages: en, ar$/m);
    expect(said).toMatch(/^Policy: https:\/\/plumbline\.example\/holes\/$/m);
  });

  it.each([
    ['nobody', { contacts: [] }],
    ['an address of neither kind', { contacts: ['tel:1'] }],
    ['a page that is not secure', { contacts: ['http://plumbline.example/'] }],
    ['a line break', { contacts: ['a@b.example\nContact: mailto:x@y.example'] }],
    ['no day', { contacts: ['a@b.example'], expires: undefined }],
    ['a time', { contacts: ['a@b.example'], expires: '2027-11-01T00:00:00Z' }],
  ])('%s is refused', (_, security) => {
    expect(settings(security).success).toBe(false);
  });
});

it('a head says where a page is at home, in which languages it exists, and whether it is for an index', () => {
  const html = `<link rel="canonical" href="https://x.example/a/"><meta name="robots" content="noindex">
    <link rel="alternate" hreflang="ar" href="https://x.example/ar/a/"><link rel="alternate" type="x" href="/f">`;
  expect(pageHead(html)).toEqual({
    canonical: 'https://x.example/a/',
    isUnlisted: true,
    alternates: [{ lang: 'ar', address: 'https://x.example/ar/a/' }],
  });
  expect(pageHead('<p>')).toEqual({ canonical: undefined, isUnlisted: false, alternates: [] });
});

import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { letterKinds } from '#domain/site-page.ts';
import { errorReportUrl, letterUrl } from '#site/letters.ts';
import { records } from './support/records.ts';

const corpus = link(
  records({
    'fact-checks/envoy': {
      title: 'No “hand” & no plot? 100 % sure',
      'history.1': { date: '2026-11-23', kind: 'clarified', reason: 'A word.' },
    },
  }),
);
const check = [...corpus['fact-checks'].values()][0];
const site = { url: 'https://plumbline.example', contact: 'desk+errors@plumbline.example' };

/** What a mail program reads in a link. */
function letterOf(url = '') {
  const { protocol, pathname, searchParams } = new URL(url);
  return {
    to: `${protocol}${decodeURIComponent(pathname)}`,
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
}

test('a report of an error has entry, address and version filled in', () => {
  const letter = letterOf(check && errorReportUrl(check, site));
  expect(letter.to).toBe('mailto:desk+errors@plumbline.example');
  expect(letter.subject).toBe('Error in envoy, version 2');
  expect(letter.body).toContain('Entry: No “hand” & no plot? 100 % sure\r\n');
  expect(letter.body).toContain('https://plumbline.example/fact-checks/envoy/\r\nVersion: 2\r\n');
});

test('every letter is encoded, so that no word of it ends the link', () => {
  const urls = [
    check && errorReportUrl(check, site),
    ...letterKinds.map((kind) => letterUrl(kind, site)),
  ];
  for (const url of urls) {
    expect(url).toMatch(
      /^mailto:desk%2Berrors@plumbline\.example\?subject=[^&\s"<>]+&body=[^&\s"<>]+$/,
    );
    expect(url?.length).toBeLessThan(2000);
  }
});

test('without an address there is no letter', () => {
  expect(check && errorReportUrl(check, { url: site.url })).toBeUndefined();
  expect(letterUrl('claim', {})).toBeUndefined();
});

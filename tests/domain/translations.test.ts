import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { otherVersions, versionsIn } from '#domain/translations.ts';
import { records } from '../support/records.ts';

const { 'fact-checks': checks } = link(
  records({
    'fact-checks/envoy-fa': { lang: 'fa', translationOf: 'envoy' },
    'fact-checks/envoy-ru': { lang: 'ru', translationOf: 'envoy' },
    'fact-checks/other': {},
  }),
);
const namesOf = (id: string, versions: typeof versionsIn) => {
  const check = checks.get(id);
  return check && versions(check).map((version) => version.id);
};

test('a check is known in all its languages, the original first, whichever is given', () => {
  for (const id of ['envoy', 'envoy-fa', 'envoy-ru']) {
    expect(namesOf(id, versionsIn)).toEqual(['envoy', 'envoy-fa', 'envoy-ru']);
  }
  expect(namesOf('other', versionsIn)).toEqual(['other']);
});

test('the others are all but its own', () => {
  expect(namesOf('envoy', otherVersions)).toEqual(['envoy-fa', 'envoy-ru']);
  expect(namesOf('envoy-ru', otherVersions)).toEqual(['envoy', 'envoy-fa']);
  expect(namesOf('other', otherVersions)).toEqual([]);
});

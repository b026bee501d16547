import { expect, it } from 'vitest';
import { versionOf } from '#domain/version.ts';

it('counts changes, not confirmations', () => {
  const history = [{ kind: 'published' }, { kind: 'confirmed' }, { kind: 'corrected' }] as const;
  expect(versionOf({ history: history.slice(0, 1) })).toBe(1);
  expect(versionOf({ history: history.slice(0, 2) })).toBe(1);
  expect(versionOf({ history })).toBe(2);
});

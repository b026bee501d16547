import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../scripts/lib/host-headers.ts';
import { newFolder } from '../support/new-folder.ts';

const headersIn = (text: string) => {
  const folder = newFolder();
  writeFileSync(join(folder, '_headers'), text);
  return (path: string) => Object.fromEntries(hostHeaders(folder)(path));
};

test('rules for a folder and for one address add up; comments are none', () => {
  const at = headersIn('# Data\n/data/*\n  A: 1\n  B: x: y\n/data/one.csv\n\tC: 2\n');
  expect(at('/data/one.csv')).toEqual({ A: '1', B: 'x: y', C: '2' });
  expect(at('/data/two.csv')).toEqual({ A: '1', B: 'x: y' });
  expect(at('/database/')).toEqual({});
});

test('a site without such a file asks for no headers', () => {
  expect([...hostHeaders(tmpdir())('/data/x')]).toEqual([]);
});

test('the site opens its data and nothing else', () => {
  const at = hostHeaders('public');
  expect(at('/api/v1/index.json').get('Access-Control-Allow-Origin')).toBe('*');
  expect(at('/data/stix.json').get('Access-Control-Allow-Origin')).toBe('*');
  expect(at('/').size).toBe(0);
});

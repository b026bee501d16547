import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile } from '#formats/headers/headers-file.ts';
import { headerRules } from '#site/headers.ts';
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

test('values of one name are joined, unless it is taken off before', () => {
  const at = headersIn('/*\n  A: 1\n  B: 1\n/x/:id/\n  ! A\n  A: 2\n  B: 2\n');
  expect(at('/x/y/')).toEqual({ A: '2', B: '1, 2' });
  expect(at('/x/y/z/')).toEqual({ A: '1', B: '1' });
});

test('without TLS nothing is asked for that needs it', () => {
  const at = headersIn(headersFile(headerRules(['en'])));
  expect(at('/')['Content-Security-Policy']).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  );
  expect(at('/')).not.toHaveProperty('Strict-Transport-Security');
});

test('the site opens its data and nothing else', () => {
  const at = headersIn(headersFile(headerRules(['en'])));
  expect(at('/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(at('/data/stix.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(at('/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

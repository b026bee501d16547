import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyComponents } from '#domain/prose-tree.ts';
import { allRules } from '#domain/rules/all-rules.ts';

const folder = new URL('../../../docs/rules/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace(/\.md$/, ''));
const ruleIds = allRules.map(({ id }) => id);
const index = readFileSync(new URL('README.md', folder), 'utf8');

/** Problems that are found before there is a record, or in captured documents: in files, in YAML, in bodies, in references. */
const foundWhileReading =
  /^(?:file|yaml|body)-|^(?:capture-file|words-in-document|frontmatter|schema|dangling-reference|duplicate-id|page-review|security-expired)/;

describe('the pages of docs/rules', () => {
  test('there is one for every rule, and none without a rule', () => {
    expect(ruleIds.filter((id) => !pages.includes(id))).toEqual([]);
    expect(pages.filter((id) => !ruleIds.includes(id) && !foundWhileReading.test(id))).toEqual([]);
  });

  test.each(pages)('%s says what, why, and shows a bad and a good example', (id) => {
    const page = readFileSync(new URL(`${id}.md`, folder), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${id}\\n\\n\\S.*\\.\\n\\n## Why\\n\\n\\S`));
    for (const example of ['Bad', 'Good']) {
      expect(page).toMatch(new RegExp(`\\n## ${example}\\n\\n(?:[^\`#]+\\n\\n)?\`\`\``));
    }
    expect(page).toMatch(/\n## How to mend\n\n\S/);
  });

  test.each(pages)('%s is in the index, with its severity', (id) => {
    const severity = allRules.find((rule) => rule.id === id)?.severity ?? '(?:error|warning)';
    expect(index).toMatch(new RegExp(`\\[${id}\\]\\(\\./${id}\\.md\\)\\s*\\|\\s*${severity}`));
  });

  test('the page of components names all of them', () => {
    const page = readFileSync(new URL('body-component.md', folder), 'utf8');
    expect(bodyComponents.filter((name) => !page.split('\n', 3).join().includes(name))).toEqual([]);
  });
});

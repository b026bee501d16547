import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { deskConfig, type DeskSite } from '#admin/desk-config.ts';

const site: DeskSite = {
  name: 'Example',
  url: 'https://plumbline.example',
  languages: ['ar'],
  verdicts: ['false', 'true'],
};
const schema: unknown = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
);
const validate = new Ajv({ strict: false, allowUnionTypes: true, allErrors: true }).compile(
  Object(schema),
);
it('valid', () => {
  validate(deskConfig(site));
  expect(validate.errors?.slice(0, 10)).toBeUndefined();
});

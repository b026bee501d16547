import { siteSettings } from '#domain/site-settings.ts';
import { CORE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { interfaceLanguages } = siteSettings.shape;

/**
 * The languages in which a site is offered. Only a glance at `site.yaml`, before anything is checked: a file that is
 * broken gets its message from the content check, and until it is mended the site has its pages in English.
 */
export function readInterfaceLanguages(root: string): InterfaceLanguages {
  try {
    const settings: unknown = load(readFileSync(join(root, 'site.yaml'), 'utf8'), {
      schema: CORE_SCHEMA,
    });
    const written = Object.getOwnPropertyDescriptor(Object(settings), 'interfaceLanguages');
    return interfaceLanguages.parse(written?.value);
  } catch {
    return interfaceLanguages.parse(undefined);
  }
}

type InterfaceLanguages = ReturnType<typeof interfaceLanguages.parse>;

import type { FactCheck } from '#domain/entities.ts';
import { versionsIn } from '#domain/translations.ts';
import { reading } from './language.ts';
import { existsOnce, factCheckUrl, homePath, pathIn } from './urls.ts';

/** One text in one language, at the address of its own. */
export interface Version {
  readonly lang: string;
  readonly path: string;
}

/** A page of the interface in every language that it is offered in; the first is for everybody else. */
export function interfaceLinks(path: string): Version[] {
  const { offered } = reading();
  if (offered.length === 1 || existsOnce(path)) return [];
  return withDefault(offered.map((lang) => ({ lang, path: pathIn(lang, path) })));
}

/** A text in every language in which it exists, the original first; nothing where it exists in one. */
export const versionLinks = (versions: readonly Version[]): Version[] =>
  versions.length < 2 ? [] : withDefault(versions);

const withDefault = (versions: readonly Version[]): Version[] => [
  ...versions,
  ...versions.slice(0, 1).map(({ path }) => ({ lang: 'x-default', path })),
];

/** A fact-check and its translations, each at its own address, the original first. */
export const versionsOf = (check: FactCheck): Version[] =>
  versionsIn(check).map((version) => ({
    lang: version.lang,
    path: homePath(factCheckUrl(version), version.lang),
  }));

import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { reading } from './language.ts';
import { existsOnce, pathIn } from './urls.ts';

/** A page, by its address in any language of the interface, in each of these; in the first it has no prefix. */
export function inEachLanguage(
  path: string,
  languages: readonly InterfaceLanguage[],
): readonly string[] {
  const bare = pathIn(reading().offered[0], path);
  return existsOnce(path)
    ? [path]
    : languages.map((lang, index) => (index === 0 ? bare : `/${lang}${bare}`));
}

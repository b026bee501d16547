import type { InterfaceLanguage } from '#domain/interface-language.ts';

interface LanguageDefinition {
  /** Its own name for itself. */
  readonly name: string;
  /** Who wrote the words of the interface: the project itself, or a machine whose draft a person must sign. */
  readonly drafted: 'project' | 'machine';
  /** The person who read a machine's draft and answers for it; until then every page says that nobody has. */
  readonly signedBy?: string;
}

export const languageDefinitions: Readonly<Record<InterfaceLanguage, LanguageDefinition>> = {
  en: { name: 'English', drafted: 'project' },
  ar: { name: 'العربية', drafted: 'machine' },
};

import { dump } from 'js-yaml';
import { proseCollections, type Collection } from '#domain/collections.ts';

/** The one form in which programs write YAML: block style, no anchors, lines as long as they are. */
const yamlText = (data: object): string => dump(data, { lineWidth: -1, noRefs: true });

/** The file of an entry: plain YAML, or frontmatter with an empty body below it. */
export const entryText = (collection: Collection, data: object): string =>
  proseCollections.includes(collection) ? `---\n${yamlText(data)}---\n` : yamlText(data);

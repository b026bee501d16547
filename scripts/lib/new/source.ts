import {
  linkPolicies,
  publisherKinds,
  reliabilityGrades,
  source,
  sourceTypes,
} from '#domain/source.ts';
import { askField, askId, askWord, filled, type Drafting } from './drafting.ts';

const { shape } = source;

/** Publishers who have to state their stake. */
const parties: readonly string[] = ['government', 'armed-group', 'state-media'];

export async function newSource(drafting: Drafting): Promise<string> {
  const title = await askField(drafting, 'title', 'Title of the document', shape.title);
  const publisher = await askField(drafting, 'publisher', 'Who publishes it', shape.publisher, {
    optional: true,
  });
  const publisherKind = await askWord(
    drafting,
    'publisher-kind',
    'What kind of body is that',
    publisherKinds,
    'news',
  );
  const type = await askWord(drafting, 'type', 'What kind of document', sourceTypes, 'webpage');
  const issued = await askField(drafting, 'issued', 'When it appeared', shape.issued, {
    optional: true,
  });
  const url = await askField(drafting, 'url', 'Its address', shape.url, { optional: true });
  const lang = await askField(drafting, 'lang', 'Its language', shape.lang, { optional: true });
  const level = await askWord(
    drafting,
    'level',
    'Primary or secondary',
    ['primary', 'secondary'],
    'secondary',
  );
  const interest = await askField(drafting, 'interest', 'Its stake in the matter', shape.interest, {
    optional: !parties.includes(publisherKind),
  });
  const reliability = await askWord(
    drafting,
    'reliability',
    'Admiralty grade',
    reliabilityGrades,
    'F',
  );
  const linkPolicy = await askWord(
    drafting,
    'link-policy',
    'May readers be led there',
    linkPolicies,
    publisherKind === 'armed-group' ? 'no-link' : 'live',
  );
  const year = /^\d{4}/.exec(issued)?.[0] ?? '';
  const id = await askId(drafting, 'sources', `${title} ${year}`);
  const data = filled({
    type,
    title,
    publisher,
    publisherKind,
    issued,
    url,
    lang,
    level,
    interest,
    reliability,
    linkPolicy,
  });
  drafting.drafts.push({ collection: 'sources', id, data });
  return id;
}

import { z } from 'zod';
import { citation } from './citation.ts';
import { draft } from './draft.ts';
import { fullDate, partialDate } from './partial-date.ts';
import { language, line, paragraphs, webAddress } from './text.ts';

/** CSL 1.0.2 item types, those that occur in our field. */
export const sourceTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'hearing',
  'interview',
  'periodical',
  'post-weblog',
  'report',
  'speech',
  'webpage',
  'document',
] as const;
export const publisherKinds = [
  'news',
  'state-media',
  'government',
  'armed-group',
  'intergovernmental',
  'academic',
  'think-tank',
  'fact-checker',
  'unknown',
] as const;
/** The Admiralty scale. */
export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const linkPolicies = ['live', 'archive-only', 'no-link'] as const;

/** CSL name: a person, or the literal name of an organisation. */
const author = z.union([
  z.strictObject({
    family: line(80).describe('Family name, or the only name.'),
    given: line(80).optional().describe('Given names.'),
  }),
  z.strictObject({ literal: line(160).describe('Name of an organisation, as printed.') }),
]);

const passage = z.strictObject({
  locator: line(120).describe('Where the passage stands in the captured document.'),
  text: paragraphs(3000).describe('The passage exactly as captured.'),
});

const capturedFile = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 lower-case hexadecimal digits.')
    .describe('Digest of the captured file.'),
  bytes: z.int().min(1).describe('Size of the captured file in bytes.'),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .describe('Media type, such as "text/plain".'),
  capturedOn: fullDate.optional().describe('The day of the capture, when it is known.'),
});

const capture = capturedFile.extend({
  earlier: z
    .array(capturedFile)
    .default([])
    .describe('Captures before this one, oldest first; a passage may stand in any of them.'),
  passages: z
    .array(passage)
    .default([])
    .describe(
      'The passages that our quotations come from; a verbatim quotation must occur in one.',
    ),
});

/** A document that says something: `content/sources/<id>.yaml`, in the field names of CSL-JSON. */
export const source = z.strictObject({
  draft,
  type: z.enum(sourceTypes).describe('CSL item type.'),
  title: line(300).describe('Title; for an untitled source, what it is, in square brackets.'),
  titleShort: line(80)
    .optional()
    .describe(
      'Short name for lists and citations (CSL title-short), such as "UN monitors, June 2021".',
    ),
  author: z.array(author).default([]).describe('Authors as CSL names.'),
  publisher: line(160)
    .optional()
    .describe('Who publishes it. It counts as one origin with all else of this publisher.'),
  publisherKind: z.enum(publisherKinds).describe('What kind of body publishes it.'),
  containerTitle: line(200)
    .optional()
    .describe('The newspaper, journal or site it stands in (CSL container-title).'),
  issued: partialDate.optional().describe('When it appeared, as precisely as is known.'),
  url: webAddress.optional().describe('Its address. Leave out when we do not know it.'),
  lang: language.optional().describe('Its language, when we know it.'),
  level: z
    .enum(['primary', 'secondary'])
    .describe('primary: from those who took part or measured; secondary: about it.'),
  interest: paragraphs(400)
    .optional()
    .describe(
      'Its stake in the matter: party to the conflict, funded by ... Required for governments, armed groups and state media.',
    ),
  reliability: z
    .enum(reliabilityGrades)
    .describe('Admiralty grade: A completely reliable ... E unreliable, F cannot be judged.'),
  reliabilityNote: paragraphs(400).optional().describe('Why this grade.'),
  linkPolicy: z
    .enum(linkPolicies)
    .describe('no-link for the propaganda of armed groups: it is named, never linked.'),
  archives: z
    .array(
      z.strictObject({
        url: webAddress.describe('Address of the copy.'),
        capturedOn: fullDate.describe('The day on which it was made.'),
      }),
    )
    .default([])
    .describe('Archived copies.'),
  capture: capture.optional().describe('Our own copy: its digest and the passages we quote.'),
  accessed: fullDate.optional().describe('The day we read it.'),
  knownThrough: z
    .array(citation)
    .default([])
    .describe('Where we read of it, when we have not read it ourselves.'),
  notUsedFor: paragraphs(400).optional().describe('What we do not rely on it for.'),
  updatedOn: fullDate.optional().describe('The day this record last changed in substance.'),
});

import fc from 'fast-check';
import { genuineBodies } from '../prose/genuine-bodies.ts';
import { hostileBodies } from '../prose/hostile-bodies.ts';
import { fixturePaths, soundContent } from './archive-fixture.ts';
import { soundPieces, wildPieces } from './body-pieces.ts';
import { hostileFrontmatter } from './hostile-frontmatter.ts';

/** A narrative that is sound, in two parts: its frontmatter with both marks, and its body. */
const sound = soundContent[fixturePaths.narrative] ?? '';
const bodyAt = sound.lastIndexOf('---\n') + 4;
const frontmatter = sound.slice(0, bodyAt);

const isShort = (text: string) => text.length < 3000;
const bases = [...genuineBodies, ...hostileBodies].map(([, body]) => body).filter(isShort);
const files = [sound, ...hostileFrontmatter.map(([, text]) => text).filter(isShort)];

const pieces = fc.constantFrom(...soundPieces, ...wildPieces);
/** Of pieces, with numbered words between them: what is not printed can be told by the word that is missing. */
const ofPieces = fc
  .array(
    fc.tuple(
      fc.oneof({ arbitrary: fc.constantFrom(...soundPieces), weight: 3 }, pieces),
      fc.boolean(),
    ),
    {
      maxLength: 16,
    },
  )
  .map((parts) => parts.map(([piece, word], n) => (word ? `${piece}word${n}q` : piece)).join(''));

/** A change of a text at a place, given as a part of its length. */
const change = fc.tuple(
  fc.constantFrom('delete', 'repeat', 'move', 'insert', 'replace', 'cut'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(12),
  fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ maxLength: 6 })),
);

const mutated = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((before, [kind, place, length, piece]) => {
        const at = Math.floor(place * before.length);
        const [head, part, tail] = [
          before.slice(0, at),
          before.slice(at, at + length),
          before.slice(at + length),
        ];
        switch (kind) {
          case 'delete':
            return head + tail;
          case 'repeat':
            return head + part.repeat(3) + tail;
          case 'move':
            return part + head + tail;
          case 'insert':
            return head + piece + part + tail;
          case 'replace':
            return head + piece + tail;
          default:
            return head;
        }
      }, text),
    );

const inEntry = (body: string) => `${frontmatter}\n${body}\n`;

/** Files of narratives: of pieces, of bodies that were changed, and changed as a whole. */
export const generatedEntries: fc.Arbitrary<string> = fc.oneof(
  ofPieces.map(inEntry),
  mutated(bases).map(inEntry),
  mutated(files),
);

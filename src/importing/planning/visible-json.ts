import { isComposed } from '#domain/character-faults.ts';
import { shortened } from '../mending/claim-text.ts';

const longest = 20_000; // characters, as many as an entry keeps

/** A value as JSON in which nothing is hidden: what cannot be seen, or would change in a copy, is written \uXXXX. */
export function visibleJson(value: unknown): string {
  const json = shortened(JSON.stringify(value) ?? 'null', longest - 6 * 100);
  const visible = escaped(json, /[\p{C}\p{Zl}\p{Zp}\uFFFD]|[^\S ]/gu);
  const whole = isComposed(visible) ? visible : escaped(visible, /[^\x20-\x7E]/gu);
  return whole.slice(0, longest).trim();
}

const escaped = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) =>
    Array.from({ length: found.length }, (_, at) => found.charCodeAt(at))
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  );

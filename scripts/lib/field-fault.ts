import type { z } from 'zod';
import { unsoundText } from '#domain/rules/text-hygiene.ts';

/** What is wrong with an answer to a field, as its schema and the rules of text have it; the mend is part of it. */
export const faultIn =
  (schema: z.ZodType, field = 'text') =>
  (answer: string): string | undefined => {
    const [unsound] = unsoundText({ [field]: answer });
    if (unsound) return `${unsound.message} ${unsound.mend}`;
    const [issue] = schema.safeParse(answer).error?.issues ?? [];
    if (!issue) return undefined;
    return issue.code === 'too_big'
      ? `${issue.message} These are ${answer.length}.`
      : issue.message;
  };

/** A longer word of help for a field, from the declaration of the field itself. */
export const helpOf = (schema: z.ZodType): string | undefined => schema.description;

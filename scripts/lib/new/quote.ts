import { language, line, paragraphs } from '#domain/text.ts';
import { occursIn } from '#domain/quotation-folding.ts';
import type { Drafting } from './drafting.ts';
import { askField, askWord } from './drafting.ts';

interface Place {
  readonly source: string;
  readonly locator: string;
}

/**
 * The words, where the source has a captured passage that holds them; otherwise a report of them, for only what has been
 * captured may be called verbatim.
 */
export async function askQuote(drafting: Drafting, place: Place): Promise<object> {
  const passages = drafting.desk.records.sources.get(place.source)?.capture?.passages ?? [];
  const { flags, prompter } = drafting.ask;
  const isVerbatim =
    flags['quote'] !== undefined ||
    (prompter !== undefined &&
      flags['paraphrase'] === undefined &&
      passages.length > 0 &&
      (await drafting.ask.yes({
        flag: 'verbatim',
        message: 'Are the words themselves available?',
      })));
  if (!isVerbatim) return report(drafting, place);
  const text = await drafting.ask.text({
    flag: 'quote',
    message: 'The words, exactly as printed, without the marks around them',
    fault: (words) =>
      passages.some((passage) => occursIn(words, passage.text))
        ? undefined
        : `They occur in no captured passage of "${place.source}". Add the passage to its "capture:", or report the words (--paraphrase).`,
  });
  const lang = await askField(
    drafting,
    'quote-lang',
    'In which language are they printed',
    language,
    {
      initial: drafting.desk.records.site.lang,
    },
  );
  const wording = await askWord(
    drafting,
    'wording',
    'Are they the original',
    ['original', 'translation', 'unknown'],
    'unknown',
  );
  return { kind: 'verbatim', text, lang, ...place, wording };
}

async function report(drafting: Drafting, place: Place): Promise<object> {
  const paraphrase = await askField(
    drafting,
    'paraphrase',
    'What was said, in our words',
    paragraphs(1500),
  );
  const reason = await askField(drafting, 'why-no-words', 'Why no words are quoted', line(300), {
    initial: 'The words have not been captured from the source yet.',
  });
  return { kind: 'reported', paraphrase, reason, ...place };
}

import type { Findings } from '#capture/findings.ts';
import type { FoundPassage } from '#capture/found-passage.ts';
import { standsIn } from '#capture/words-in-document.ts';
import { line } from '#domain/text.ts';
import type { Asker } from '../ask.ts';
import { exitCode, Failure } from '../command.ts';
import { faultIn } from '../field-fault.ts';
import { say } from '../report.ts';
import { missingText, passageText } from './findings-report.ts';

/** The passages that are to be added: those given, which must stand in the document, and those found and agreed to. */
export async function askPassages(
  ask: Asker,
  given: readonly string[],
  text: string,
  { proposed, unfound }: Findings,
): Promise<FoundPassage[]> {
  const passages = given.map((words) => givenPassage(words, text));
  const missing = proposed.filter(
    (one) => !passages.some((known) => standsIn(one.text, known.text)),
  );
  for (const passage of missing) {
    const message = `A quotation stands in ${passageText(passage)}\nRecord this passage?`;
    if (ask.prompter === undefined) say(`found    ${passageText(passage)}`);
    if (!(await ask.yes({ flag: 'propose', message, initial: true }))) continue;
    const locator = ask.prompter
      ? await ask.text({
          flag: 'locator',
          message: 'Where it stands',
          initial: passage.locator,
          fault: faultIn(line(120)),
        })
      : passage.locator;
    passages.push({ ...passage, locator });
  }
  if (unfound.length > 0) {
    say('Quotations that the document does not have:');
    for (const one of unfound) say(missingText(one));
  }
  return passages;
}

/** "text|locator": the words may hold a bar, the locator none. */
function givenPassage(given: string, text: string): FoundPassage {
  const bar = given.lastIndexOf('|');
  const passage = { locator: given.slice(bar + 1).trim(), text: given.slice(0, bar).trim() };
  if (bar < 1 || passage.text === '' || passage.locator === '')
    throw new Failure(
      `--passage takes the words and where they stand, such as "the words|para. 3"; this is "${given}".`,
      exitCode.wrongUsage,
    );
  if (!standsIn(passage.text, text))
    throw new Failure(
      `The document does not have the passage "${passage.text}". Copy it from the document. Nothing was written.`,
    );
  return passage;
}

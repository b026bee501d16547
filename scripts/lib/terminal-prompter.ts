import {
  autocomplete,
  confirm,
  isCancel,
  multiselect,
  note,
  select,
  text,
  type CommonOptions,
} from '@clack/prompts';
import { printable } from '#archive/problem-text.ts';
import { closestOffers, type Offer } from '#editing/offers.ts';
import { Stopped, type Prompter } from './ask.ts';

/** Prompts on a terminal, or on the streams of a test. */
export function terminalPrompter(streams: Pick<CommonOptions, 'input' | 'output'> = {}): Prompter {
  return {
    text: async ({ message, hint, initial, optional, fault }) =>
      answered<string>(
        await text({
          ...streams,
          message: hint === undefined ? message : `${message}\n${hint}`,
          ...(initial !== undefined && { initialValue: initial }),
          ...(optional && { placeholder: 'Enter leaves it out' }),
          validate: (answer = '') => {
            const said = answer.trim();
            if (said === '') return optional ? undefined : 'Something has to stand here.';
            return fault?.(said);
          },
        }),
      ) ?? '',
    choice: async ({ message, offers, initial }) =>
      answered<string>(
        await select({
          ...streams,
          message,
          options: offers.map(asOption),
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ),
    search: async ({ message, offers, initial }) =>
      answered<string>(
        await autocomplete({
          ...streams,
          message,
          maxItems: 8,
          placeholder: 'type a few letters, in any spelling',
          ...(initial !== undefined && { initialValue: initial }),
          options(this: { readonly userInput: string }) {
            return closestOffers(this.userInput, offers).map(asOption);
          },
          // The offers above are those that fit, in their order.
          filter: () => true,
        }),
      ),
    many: async ({ message, offers, initial = [] }) =>
      answered<readonly string[]>(
        await multiselect({
          ...streams,
          message: `${message} (space chooses, Enter goes on)`,
          options: offers.map(asOption),
          initialValues: [...initial],
          required: false,
        }),
      ),
    yes: async ({ message, initial = true }) =>
      answered<boolean>(await confirm({ ...streams, message, initialValue: initial })),
    note: (words) => note(words, undefined, streams),
  };
}

/** Names come from files, and none of them may rewrite the terminal. */
const asOption = ({ id, label }: Offer) => ({
  value: id,
  label: printable(label),
  ...(label !== id && { hint: id }),
});

function answered<T>(answer: T | symbol): T {
  if (isCancel(answer) || typeof answer === 'symbol') throw new Stopped();
  return answer;
}

import type { Offer } from '#editing/offers.ts';
import { exitCode, Failure } from './command.ts';

/** A question and the option that answers it on the command line. */
interface Question {
  /** Name of the option, such as "made-on". */
  readonly flag: string;
  readonly message: string;
}

export interface TextQuestion extends Question {
  readonly hint?: string | undefined;
  readonly initial?: string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What is wrong with an answer, and how to mend it. */
  readonly fault?: (answer: string) => string | undefined;
}

export interface ChoiceQuestion<O extends Offer = Offer> extends Question {
  readonly offers: readonly O[];
  readonly initial?: string | undefined;
}

export interface ManyQuestion extends Question {
  readonly offers: readonly Offer[];
  readonly initial?: readonly string[];
}

export interface YesQuestion extends Question {
  readonly initial?: boolean;
}

/** Whoever answers at a terminal. Every method throws `Stopped` at Ctrl-C. */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choice: (question: ChoiceQuestion) => Promise<string>;
  /** A choice among many, narrowed down by typing. */
  readonly search: (question: ChoiceQuestion) => Promise<string>;
  readonly many: (question: ManyQuestion) => Promise<readonly string[]>;
  readonly yes: (question: YesQuestion) => Promise<boolean>;
  readonly note: (text: string) => void;
}

/** Ctrl-C, or the end of the input: nothing has been written, for files are written last of all. */
export class Stopped extends Failure {
  constructor() {
    super('Stopped. Nothing was written.');
  }
}

/** Options as they were given; a repeated one is a list. */
export type Flags = Readonly<Record<string, unknown>>;

/** Takes each answer from the command line, and asks for the others where there is somebody to ask. */
export class Asker {
  readonly flags: Flags;
  readonly prompter: Prompter | undefined;

  constructor(flags: Flags, prompter: Prompter | undefined) {
    this.flags = flags;
    this.prompter = prompter;
  }

  /** The answer, or an empty text for an optional one that was left out. */
  async text(question: TextQuestion): Promise<string> {
    const given = this.given(question.flag);
    if (given !== undefined) return accepted(question, given.trim());
    if (this.prompter) return (await this.prompter.text(question)).trim();
    if (question.optional) return '';
    if (question.initial !== undefined) return accepted(question, question.initial);
    throw missing(question);
  }

  async choice(question: ChoiceQuestion): Promise<string> {
    return this.among(question, this.prompter?.choice);
  }

  async search(question: ChoiceQuestion): Promise<string> {
    return this.among(question, this.prompter?.search);
  }

  async many(question: ManyQuestion): Promise<readonly string[]> {
    const given = this.given(question.flag);
    if (given === undefined) return this.prompter?.many(question) ?? question.initial ?? [];
    const ids = given.split(',').map((id) => id.trim());
    return ids.filter((id) => id !== '').map((id) => known(question, id));
  }

  async yes(question: YesQuestion): Promise<boolean> {
    const given = this.flags[question.flag];
    if (typeof given === 'boolean') return given;
    return this.prompter?.yes(question) ?? question.initial ?? false;
  }

  note(text: string): void {
    this.prompter?.note(text);
  }

  private async among(
    question: ChoiceQuestion,
    ask: ((question: ChoiceQuestion) => Promise<string>) | undefined,
  ): Promise<string> {
    const given = this.given(question.flag);
    if (given !== undefined) return known(question, given.trim());
    if (ask) return ask(question);
    if (question.initial !== undefined) return question.initial;
    throw missing(question);
  }

  private given(flag: string): string | undefined {
    const value = this.flags[flag];
    return typeof value === 'string' ? value : undefined;
  }
}

function accepted({ flag, fault }: TextQuestion, answer: string): string {
  const wrong = fault?.(answer);
  if (wrong !== undefined) throw new Failure(`--${flag}: ${wrong}`, exitCode.wrongUsage);
  return answer;
}

function known({ flag, offers }: Pick<ChoiceQuestion, 'flag' | 'offers'>, id: string): string {
  if (offers.some((offer) => offer.id === id)) return id;
  const ids = offers.map((offer) => offer.id);
  const some = ids.length > 12 ? `${ids.slice(0, 12).join(', ')} ...` : ids.join(', ');
  throw new Failure(`--${flag}: there is no "${id}". Choose among: ${some}`, exitCode.wrongUsage);
}

const missing = ({ flag, message }: Question) =>
  new Failure(
    `--${flag} is missing (${message}). At a terminal it is asked for.`,
    exitCode.wrongUsage,
  );

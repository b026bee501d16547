import { parseArgs as parseStrictly, stripVTControlCharacters } from 'node:util';
import { parseArgs, renderUsage, type ArgsDef, type ParsedArgs } from 'citty';
import { wantsColour } from './report.ts';

/** What a verb leaves behind for the shell that called it. */
export const exitCode = { ok: 0, failed: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What was given on the command line for options that may be repeated, in order. */
export type Given = (option: string) => readonly string[];

/** One `npm run` verb: what it is called, what it takes, what it does. */
export interface Verb<Args extends ArgsDef> {
  readonly name: string;
  /** One sentence for `--help`. */
  readonly description: string;
  readonly args: Args;
  /** Command lines for `--help`, each with what it does. */
  readonly examples?: readonly string[];
  readonly run: (args: ParsedArgs<Args>, given: Given) => Promise<ExitCode> | ExitCode;
}

/** Stops a verb with one line for the person at the terminal; any other error is a bug and shows its stack. */
export class Failure extends Error {
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCode.failed) {
    super(message);
    this.name = 'Failure';
    this.code = code;
  }
}

/**
 * Runs a verb on the arguments of this process: `--help` prints its usage, an unknown option or a wrong value
 * is one line and exit code 2. Sets `process.exitCode` and returns, so that output to a pipe is not cut off.
 */
export async function runVerb<const Args extends ArgsDef>(verb: Verb<Args>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe, such as `head`, has seen enough.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.exitCode = await outcome(verb, process.argv.slice(2));
}

async function outcome<Args extends ArgsDef>(verb: Verb<Args>, raw: string[]): Promise<ExitCode> {
  if (raw.includes('--help') || raw.includes('-h')) {
    process.stdout.write(`${await usage(verb)}\n`);
    return exitCode.ok;
  }
  try {
    return await verb.run(readArgs(verb, raw), (option) => givenFor(option, raw));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${verb.name}: ${error.message}\n`);
    return error.code;
  }
}

/** citty lets unknown options, missing values and further arguments pass, so Node's strict parser looks first. */
function readArgs<Args extends ArgsDef>({ name, args }: Verb<Args>, raw: string[]) {
  try {
    const options = Object.entries(args).filter(([, { type }]) => type !== 'positional');
    const places = Object.keys(args).length - options.length;
    const { positionals } = parseStrictly({
      args: raw,
      allowNegative: true,
      allowPositionals: places > 0,
      options: Object.fromEntries(
        options.map(([key, { type }]) => [
          key,
          { type: type === undefined || type === 'boolean' ? 'boolean' : 'string' },
        ]),
      ),
    });
    const further = positionals[places];
    if (further !== undefined) {
      throw new TypeError(
        `"${further}" is one argument too many: words that belong together stand in quotation marks`,
      );
    }
    const read = parseArgs<Args>(raw, args);
    const left = Object.entries(args).find(
      ([key, { type, required }]) =>
        type === 'positional' && required === true && Reflect.get(read, key) === undefined,
    );
    if (left) throw new TypeError(`<${left[0]}> is missing`);
    return read;
  } catch (error) {
    const [reason] = plain(error instanceof Error ? error.message : String(error)).split(
      '. To specify',
    );
    throw new Failure(
      `${reason?.replace(/\.$/, '')}. Help: npm run ${name} -- --help`,
      exitCode.wrongUsage,
    );
  }
}

const givenFor = (option: string, raw: readonly string[]): string[] =>
  raw.flatMap((word, index) => {
    if (word.startsWith(`--${option}=`)) return [word.slice(option.length + 3)];
    const next = raw[index + 1];
    return word === `--${option}` && next !== undefined ? [next] : [];
  });

async function usage<Args extends ArgsDef>({ name, description, args, examples = [] }: Verb<Args>) {
  const usage = await renderUsage<ArgsDef>({
    meta: { name: `npm run ${name} --`, description },
    args: { ...args, help: { type: 'boolean', description: 'Print this and stop.' } },
  });
  const shown = examples.map((example) => `  ${example}`);
  const text = shown.length > 0 ? `${usage}\nEXAMPLES\n\n${shown.join('\n')}\n` : usage;
  return wantsColour(process.stdout) ? text : plain(text);
}

const plain = (text: string) => stripVTControlCharacters(text);

import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** True on a terminal whose owner has not asked for plain text (NO_COLOR); FORCE_COLOR overrides. */
export const wantsColour = (stream: WriteStream): boolean =>
  styleText('bold', 'x', { stream }) !== 'x';

/** Text in a style where the stream shows colours, otherwise as it is. */
export const styled = (style: Style, text: string, stream: WriteStream = process.stdout): string =>
  styleText(style, text, { stream });

/** Prints a line for the reader; progress and complaints go to standard error instead. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A duration in words: "0.4 s", "12 s", "2 min 5 s". */
export function duration(milliseconds: number): string {
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** "1 error", "2 errors", "9 fact-checks". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export interface Progress {
  /** Replaces the line: "reading content 120 of 400". Cheap to call for every step. */
  readonly show: (done: number, total: number) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

const redrawAfter = 80; // milliseconds

/** A line on the terminal that is replaced as work goes on; nothing at all where there is no terminal. */
export function progress(label: string, stream: WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let drawn = 0;
  return {
    show: (done, total) => {
      if (performance.now() - drawn < redrawAfter) return;
      drawn = performance.now();
      stream.write(`\r\u001b[K${label} ${done} of ${total}`);
    },
    clear: () => {
      if (drawn > 0) stream.write('\r\u001b[K');
    },
  };
}

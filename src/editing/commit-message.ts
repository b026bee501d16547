/** A line at the end of a commit message that programs read, as git knows them: "Reviewed-by: The desk". */
export interface Trailer {
  readonly key: `${Capitalize<string>}`;
  /** Left out where there is nothing to say. */
  readonly value: string | undefined;
}

/** What a verb did, for the history of the repository. */
export interface CommitMessage {
  readonly subject: string;
  /** The reason or note, in the words of the editor. */
  readonly body?: string | undefined;
  readonly trailers: readonly Trailer[];
}

/** The message as `git interpret-trailers --parse` reads it back: values on one line, trailers in one block at the end. */
export function messageText({ subject, body, trailers }: CommitMessage): string {
  const block = trailers.flatMap(({ key, value }) =>
    value === undefined || value.trim() === '' ? [] : [`${key}: ${onOneLine(value)}`],
  );
  const said = body?.trim() ?? '';
  return `${[onOneLine(subject), said, block.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

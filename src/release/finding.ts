/** Something that is not as it was published: where, what, and how to mend it. */
export interface Finding {
  readonly at: string;
  readonly message: string;
  readonly mend: string;
}

export const findingText = ({ at, message, mend }: Finding): string =>
  `${at}  ${message}\n    mend: ${mend}`;

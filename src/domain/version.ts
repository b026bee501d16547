import type { HistoryLine } from './entities.ts';

/** The version of an entry: 1 when it is published, one more for each later change; a confirmation changes nothing. */
export const versionOf = ({
  history,
}: {
  readonly history: readonly Pick<HistoryLine, 'kind'>[];
}): number => history.filter(({ kind }) => kind !== 'confirmed').length;

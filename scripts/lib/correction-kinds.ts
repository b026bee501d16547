/** The kinds of change that readers are told of, mildest first, as an editor chooses among them. */
export const correctionKinds = [
  { id: 'updated', label: 'something new, which leaves the verdict as it was', spellings: [] },
  { id: 'clarified', label: 'right, but it could be misunderstood', spellings: [] },
  { id: 'corrected', label: 'what we wrote was wrong', spellings: [] },
  { id: 'verdict-changed', label: 'the evidence now supports another verdict', spellings: [] },
  { id: 'withdrawn', label: 'it can no longer be defended', spellings: [] },
] as const;

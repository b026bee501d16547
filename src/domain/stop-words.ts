/** Words that tell nothing alone and are in nearly every entry, as folded. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after also an and are as at be been but by can did do does for from had has have he her his how if in into is it ' +
    'its more most no not of on or our she so some than that the their them then there these they this to was we were what ' +
    'when where which who will with would you der die das und le la les de et el los y en и в на не что с по как ' +
    'من في على الي ان عن به در از كه را با است ده په'
  ).split(' '),
);

/** True for a word by which nobody can find anything. In capitals it is a name: "IS", "US". */
export const isStopWord = (written: string, folded: string): boolean =>
  stopWords.has(folded) && !/^\p{Lu}{2,}$/u.test(written);

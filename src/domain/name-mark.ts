/**
 * Stands as a word of its own before each name with which the text of a search record ends, so that excerpts tell names
 * from sentences. Four dots (U+2058): our texts hold none, and nobody searches for it.
 */
export const nameMark = '\u2058';

/** Stands before the last part of a search record: folded and Latin spellings, which are found and never shown. Five dots. */
export const spellingMark = '\u2059';

/** The word by which an index finds what somebody said who bears this word in a name. Nobody types words that begin so. */
export const saidWord = (word: string): string => `qz${word.replaceAll('-', '')}`;

/**
 * Stands in every search record. Asked for no word at all, Pagefind loads its whole index; asked for this one, the part of
 * it that has this word.
 */
export const everyWord = 'zqevery';

/**
 * Stands as a word of its own before each name with which the text of a search record ends, so that excerpts tell names
 * from sentences. Four dots (U+2058): our texts hold none, and nobody searches for it.
 */
export const nameMark = '\u2058';

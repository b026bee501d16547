import type { Tone } from '#domain/verdict.ts';

/** The light colours of src/styles/tokens.css, which a picture cannot read. */
export const cardColours = {
  paper: '#fbfaf7',
  ink: '#16191d',
  soft: '#565c64',
  tones: {
    negative: '#8f1d21',
    mixed: '#835400',
    positive: '#17603a',
    open: '#414a57',
  } satisfies Record<Tone, string>,
} as const;

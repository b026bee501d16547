/** What was found of a picture, a video or a sound recording with which a claim is made. */
export const mediaStrings = {
  kinds: { picture: 'The picture', video: 'The video', sound: 'The recording' },
  authenticities: {
    original: 'unaltered, and of what is claimed',
    'out-of-context': 'genuine, but of something else',
    edited: 'cut or cropped so that it misleads',
    altered: 'altered or generated',
    staged: 'staged',
    satire: 'meant as satire',
  },
  shownIn: 'Shown with the claim in',
  original: 'First shown in',
} as const;

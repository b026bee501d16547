export const mediaStrings = {
  kinds: { picture: 'الصورة', video: 'مقطع الفيديو', sound: 'التسجيل الصوتي' },
  authenticities: {
    original: 'مادة لم تُغيَّر، وهي لما يُدّعى',
    'out-of-context': 'مادة حقيقية، لكنها لشيء آخر',
    edited: 'مادة مقتطعة على نحو مضلل',
    altered: 'مادة معدّلة أو مولّدة',
    staged: 'مشهد مصطنع',
    satire: 'مادة ساخرة',
  },
  shownIn: 'عُرضت مع الادعاء في',
  original: 'عُرضت أول مرة في',
} as const;

import type * as en from '../en/group-labels.ts';
import type { Translated } from '../in-language.ts';

export const claimantGroups: Translated<typeof en.claimantGroups> = {
  person: 'أشخاص',
  organisation: 'منظمات',
  government: 'حكومات',
  'armed-group': 'جماعات مسلحة',
  'media-outlet': 'وسائل إعلام',
  unknown: 'النوع غير معروف بعد',
};

export const publisherGroups: Translated<typeof en.publisherGroups> = {
  news: 'مؤسسات إخبارية',
  'state-media': 'إعلام رسمي',
  government: 'حكومات',
  'armed-group': 'جماعات مسلحة',
  intergovernmental: 'هيئات حكومية دولية',
  academic: 'ناشرون أكاديميون',
  'think-tank': 'مراكز أبحاث',
  'fact-checker': 'مدققو حقائق',
  unknown: 'ناشرون مجهولون',
};

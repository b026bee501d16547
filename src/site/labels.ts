import * as ar from './strings/ar/labels.ts';
import * as en from './strings/en/labels.ts';
import { inLanguage } from './strings/in-language.ts';

export const collectionLabels = inLanguage({ en: en.collectionLabels, ar: ar.collectionLabels });
export const directionLabels = inLanguage({ en: en.directionLabels, ar: ar.directionLabels });
export const measureLabels = inLanguage({ en: en.measureLabels, ar: ar.measureLabels });
export const populationLabels = inLanguage({ en: en.populationLabels, ar: ar.populationLabels });
export const qualifierLabels = inLanguage({ en: en.qualifierLabels, ar: ar.qualifierLabels });
export const standingLabels = inLanguage({ en: en.standingLabels, ar: ar.standingLabels });
export const selectionLabels = inLanguage({ en: en.selectionLabels, ar: ar.selectionLabels });
export const mannerLabels = inLanguage({ en: en.mannerLabels, ar: ar.mannerLabels });
export const outcomeLabels = inLanguage({ en: en.outcomeLabels, ar: ar.outcomeLabels });
export const historyLabels = inLanguage({ en: en.historyLabels, ar: ar.historyLabels });
export const incidentKindLabels = inLanguage({
  en: en.incidentKindLabels,
  ar: ar.incidentKindLabels,
});
export const actorRoleLabels = inLanguage({ en: en.actorRoleLabels, ar: ar.actorRoleLabels });
export const claimantKindLabels = inLanguage({
  en: en.claimantKindLabels,
  ar: ar.claimantKindLabels,
});
export const disputeStateLabels = inLanguage({
  en: en.disputeStateLabels,
  ar: ar.disputeStateLabels,
});
export const placePrecisionLabels = inLanguage({
  en: en.placePrecisionLabels,
  ar: ar.placePrecisionLabels,
});
export const sourceTypeLabels = inLanguage({ en: en.sourceTypeLabels, ar: ar.sourceTypeLabels });
export const publisherKindLabels = inLanguage({
  en: en.publisherKindLabels,
  ar: ar.publisherKindLabels,
});
export const levelLabels = inLanguage({ en: en.levelLabels, ar: ar.levelLabels });
export const reliabilityLabels = inLanguage({ en: en.reliabilityLabels, ar: ar.reliabilityLabels });

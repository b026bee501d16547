import type * as en from '../en/redirects.ts';
import type { Translated } from '../in-language.ts';

export const movedStrings: Translated<typeof en.movedStrings> = {
  label: 'نُقل القيد',
  lead: 'لهذا القيد عنوان جديد:',
};

export const oldTextStrings: Translated<typeof en.oldTextStrings> = {
  kept: 'النص الكامل لهذه النسخة كما كان في ملفها',
};

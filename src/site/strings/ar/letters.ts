import type * as en from '../en/letters.ts';
import type { Translated } from '../in-language.ts';

export const letters: Translated<typeof en.letters> = {
  claim: {
    subject: 'ادعاء للتدقيق',
    body: `ما الذي يُدّعى، بنصه إن أمكن:


من قاله، وبأي صفة:


متى وأين (مقابلة، خطاب، منشور، بث):


أين يُقرأ أو يُسمع (عنوان، أو اسم الوثيقة):


لماذا يهمّ:

`,
  },
  complaint: {
    subject: 'شكوى',
    body: `عن أي صفحة:


ما الخطأ فيها، أو في تصرفنا:


ما الذي يدل عليه:


ما الذي تطلب منا فعله:


هل لنا أن نذكر اسمك حين نجيب علنًا:

`,
  },
  error: {
    subject: (id, version) => `خطأ في ${id}، النسخة ${version}`,
    body: (title, address, version) => `القيد: ${title}
العنوان: ${address}
النسخة: ${version}

أي جملة خاطئة:


ما الذي يدل عليه (وثيقة، والموضع فيها):

`,
  },
};

import { folded } from '#domain/text-folding.ts';

const languages =
  'ar bn cs da de el en es fa fi fr he hi hu id it ms nl pl pt ro ru sv tr uk ur vi'.split(' ');

/** Names of months in many languages, whole and short, as numbers from 1. Names that mean two months are left out. */
export const monthNumbers: ReadonlyMap<string, number> = (() => {
  const numbers = new Map<string, number>();
  const unclear = new Set<string>();
  for (const lang of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
          month,
          ...(day && { day }),
          timeZone: 'UTC',
        });
        for (let number = 1; number <= 12; number += 1) {
          const part = format
            .formatToParts(Date.UTC(2001, number - 1, 11))
            .find(({ type }) => type === 'month');
          const name = folded(part?.value ?? '').replace(/\.$/, '');
          if (!/\p{L}/u.test(name)) continue;
          if ((numbers.get(name) ?? number) !== number) unclear.add(name);
          numbers.set(name, number);
        }
      }
    }
  }
  for (const name of unclear) numbers.delete(name);
  numbers.set('sept', 9);
  return numbers;
})();

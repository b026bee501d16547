const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const inWords =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})\.?\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\p{N})/giu;
const inDigits = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

const day = 86_400_000; // milliseconds

/** The last day that a text names, in days since 1970: posts end with theirs. Undefined when it names none. */
export function dayNamed(text: string): number | undefined {
  const worded = [...text.matchAll(inWords)].flatMap((found) => {
    const [, before, month = '', after, year = ''] = found;
    const number = before ?? after;
    return number
      ? [
          {
            at: found.index,
            day: dayOf(
              Number(year),
              months.indexOf(month.slice(0, 3).toLowerCase()),
              Number(number),
            ),
          },
        ]
      : [];
  });
  const numbered = [...text.matchAll(inDigits)].map((found) => ({
    at: found.index,
    day: dayOf(Number(found[1]), Number(found[2]) - 1, Number(found[3])),
  }));
  return [...worded, ...numbered].sort((a, b) => a.at - b.at).at(-1)?.day;
}

const dayOf = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month, date) / day);

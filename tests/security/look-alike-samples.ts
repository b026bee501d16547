/** What a sample tries, and the text of a name that tries it. */
export type Sample = readonly [what: string, name: string];

const bidi = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068'];
const unseen = [
  ...'\u00AD\u034F\u061C\u115F\u1160\u17B4\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2064\u206A\u206F\u2800\u3164\uFE00\uFE0F\uFEFF\uFFA0\uFFF9\u{1D173}\u{E0001}\u{E0062}\u{E0100}\u{E01EF}',
];

/** After "Trojan Source" (Boucher and Anderson), and what is written of homographs in names of hosts. */
export const samples: readonly Sample[] = [
  ...bidi.map((mark): Sample => [`direction ${code(mark)}`, `Reu${mark}ters`]),
  ['isolate that is never closed', 'Report \u2067(false)'],
  ['commenting-out', 'verdict\u202E \u2066// false\u2069 \u2066true'],
  ['stretched string', 'user\u202E \u2066// only readers\u2069 \u2066'],
  ['early return', "'Kabul' \u2067''' ;return"],
  ['end of an isolate alone', 'Reuters\u2069'],
  ...unseen.map((mark): Sample => [`invisible ${code(mark)}`, `Reu${mark}ters`]),
  ['invisible at the end', 'Reuters\u200B'],
  ['invisible name', '\u3164'],
  ['joiner in a Cyrillic name', 'Кабу\u200Dлов'],
  ['joiner before a letter, behind an emoji', '\u{1F600}\u200DReuters'],
  ['selector behind a digit', '13\uFE0F dead'],
  ['tags behind a letter', 'Reuters\u{E0074}\u{E0072}\u{E0075}\u{E0065}'],
  ['tags behind a flag, too many', `\u{1F3F4}${'\u{E0067}'.repeat(12)}`],
  ['Cyrillic e in a Latin name', 'R\u0435uters'],
  ['Cyrillic a in a Latin name', 'Z\u0430mir Kabulov'],
  ['Cyrillic palochka for l', 'A\u04CF-Qaeda'],
  ['Cyrillic dze for s', 'Reuter\u0455'],
  ['Latin e in a Cyrillic name', 'Зам\u0069р Кабулов'],
  ['Greek omicron', 'B\u03BFucher'],
  ['Greek capital alpha', '\u0391ssociated Press'],
  ['Greek question mark', 'Who said so\u037E'],
  ['Kelvin sign', '\u212Aabul'],
  ['Armenian o', 'R\u0585ma'],
  ['Cherokee A', '\u13AAssociated Press'],
  ['Coptic o', 'C\u2C9Fptic'],
  ['Lisu letters', '\uA4D0BC'],
  ['Deseret letter', 'Kab\u{1043B}l'],
  ['Cyrillic and Greek', 'К\u03BFбул'],
  ['Arabic alef for l', 'Kabu\u0627ov'],
  ['Hebrew vav in a Latin word', 'Kabu\u05D5ov'],
  ['Hebrew and Arabic in one word', '\u05D0\u0627\u05DC'],
  ['Thai letter in a Latin word', 'Ka\u0E1Aul'],
  ['Han bar inside of a Cyrillic word', 'Ка\u4E00бул'],
  ['whole Cyrillic word among Latin ones', 'Bank of \u0440\u0430\u0443\u0440\u0430'],
  ['Cyrillic article among Latin words', '\u0430 report'],
  ['whole Greek word among Latin ones', 'Nation of \u03BFur'],
  ['mathematical letters', '\u{1D411}\u{1D41E}uters'],
  ['script letters', '\u212Ceuters'],
  ['full-width letters', '\uFF22\uFF22\uFF23'],
  ['full-width digits', 'Unit \uFF17'],
  ['circled letters', '\u24C7euters'],
  ['squared letters', '\u{1F171}BC'],
  ['Roman numeral in one sign', 'Elizabeth \u2161'],
  ['phonetic alpha', 'Z\u0251mir'],
  ['small capital', 'ʀeuters'],
  ['digits of two scripts', 'Unit 1\u0662'],
  ['accent stored apart', 'Cafe\u0301'],
  ['Angstrom sign', '\u212Angstrom'],
  ['line in disguise', 'Reuters\u2028False'],
  ['backspace', 'Reuters\u0008\u0008'],
  ['escape sequence of terminals', 'Reuters\u001B[8m'],
  ['next line', 'Reuters\u0085'],
  ['half a pair', 'Reuters\uD83D'],
  ['noncharacter', 'Reuters\uFDD0'],
];

/** Links of a body whose words or whose host deceive. */
export const deceptiveLinks: readonly Sample[] = [
  ['another host', '<a href="https://reuters.example.net/">reuters.com</a>'],
  ['another host behind an address', '<a href="https://evil.example/">https://reuters.com/a</a>'],
  ['the host as a label of another', '<a href="https://reuters.com.evil.example/">reuters.com</a>'],
  ['the host as a part of a path', '<a href="https://evil.example/reuters.com">reuters.com</a>'],
  ['words in marks', '<a href="https://evil.example/"><em>www</em>.reuters.com</a>'],
  ['an address in the midst of words', '<a href="https://e.example/">see http://bbc.com now</a>'],
  ['a page of ours', '<a href="/sources/">reuters.com</a>'],
  ['another mailbox', '<a href="mailto:desk@evil.example">desk@reuters.com</a>'],
  ['a Cyrillic letter in the host', '<a href="https://r\u0435uters.com/">Reuters</a>'],
  ['a host of Cyrillic twins', '<a href="https://\u0430\u0440\u0440\u04CF\u0435.com/">Apple</a>'],
  ['Greek in the host', '<a href="https://g\u03BFogle.com/">Search</a>'],
  ['full-width host', '<a href="https://\uFF42\uFF42\uFF43.com/">BBC</a>'],
  ['words in Cyrillic', '<a href="https://paypal.com/">p\u0430ypal.com</a>'],
  ['a host in ASCII form', '<a href="https://xn--80ak6aa92e.com/">apple.com</a>'],
];

/** The same links as they are meant. */
export const honestLinks: readonly string[] = [
  '<a href="https://www.reuters.com/world/">reuters.com</a>',
  '<a href="https://news.bbc.com/a">bbc.com</a>',
  '<a href="https://bbc.com/">www.bbc.com</a>',
  '<a href="http://reuters.com/x?y=1&amp;z=2">https://reuters.com/x</a>',
  '<a href="https://evil.example/report.pdf">report.pdf</a>',
  '<a href="https://example.org/">the U.S. report</a>',
  '<a href="mailto:desk@reuters.com">desk@reuters.com</a>',
  '<a href="/sources/">sources</a>',
  '<a href="#fn-1" role="doc-noteref">1</a>',
  '<a href="https://b\u00FCcher.example/">b\u00FCcher.example</a>',
  '<a href="https://xn--bcher-kva.example/">b\u00FCcher.example</a>',
  '<a href="https://президент.рф/">президент.рф</a>',
];

function code(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

import { Tokenizer, TokenizerMode, Token } from 'parse5';

const dropped = new Set(['script', 'style']);
/** Between these and what stands around them there is a space, or words would run together. */
const parting = /^(?:p|br|li|ul|ol|div|h[1-6]|tr|td|th|blockquote|table|hr)$/;

/** The words of a piece of HTML, without its tags, comments and scripts, and with its entities as characters. */
export function htmlText(html: string): string {
  let text = '';
  let inDropped = false;
  const take = ({ chars }: Token.CharacterToken) => {
    if (!inDropped) text += chars;
  };
  const part = ({ tagName }: Token.TagToken) => {
    if (parting.test(tagName)) text += ' ';
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (tag) => {
        part(tag);
        if (!dropped.has(tag.tagName)) return;
        inDropped = true;
        tokenizer.state = TokenizerMode.RAWTEXT;
      },
      onEndTag: (tag) => {
        part(tag);
        if (dropped.has(tag.tagName)) inDropped = false;
      },
      onCharacter: take,
      onNullCharacter: take,
      onWhitespaceCharacter: take,
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  return text;
}

import { Tokenizer, TokenizerMode, Token } from 'parse5';

/** What a page of HTML says to machines. */
export interface PageData {
  /** The texts of its JSON-LD blocks. */
  readonly blocks: readonly string[];
  readonly canonical: string | undefined;
  readonly lang: string | undefined;
}

/** Elements whose content is text to the parser, whatever stands in it. */
const texts: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Reads a page tag by tag and builds no tree: however deep its elements nest, it costs no more than its length. */
export function pageData(html: string): PageData {
  const blocks: string[] = [];
  let canonical: string | undefined;
  let lang: string | undefined;
  let block: string | undefined;
  const takeText = ({ chars }: Token.CharacterToken) => {
    if (block !== undefined) block += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (tag) => {
        const { tagName } = tag;
        const mode = texts[tagName];
        if (mode !== undefined) tokenizer.state = mode;
        const type = Token.getTokenAttr(tag, 'type') ?? '';
        if (tagName === 'script' && /^\s*application\/ld\+json\b/i.test(type)) block = '';
        if (tagName === 'html') lang ??= Token.getTokenAttr(tag, 'lang') ?? undefined;
        if (tagName === 'link' && Token.getTokenAttr(tag, 'rel')?.toLowerCase() === 'canonical') {
          canonical ??= Token.getTokenAttr(tag, 'href') ?? undefined;
        }
      },
      onEndTag: ({ tagName }) => {
        if (tagName !== 'script' || block === undefined) return;
        blocks.push(block);
        block = undefined;
      },
      onCharacter: takeText,
      onNullCharacter: takeText,
      onWhitespaceCharacter: takeText,
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  return { blocks, canonical, lang };
}

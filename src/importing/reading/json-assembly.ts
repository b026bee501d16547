import { Tokenizer, TokenType } from '@streamparser/json';
import { CannotRead } from './cannot-read.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { RawRecord } from './raw-record.ts';

/** An object or list that is not closed yet. */
interface Level {
  readonly container: Record<string, unknown> | unknown[];
  key: string;
  /** True for a list of which each member is a record of its own; such a list is kept nowhere. */
  readonly isFeed: boolean;
}

/** Lists of an outermost object that hold the records: JSON-LD, Data Commons, Google's claims:search, bibliographies. */
const feeds = new Set(['@graph', 'dataFeedElement', 'itemListElement', 'claims', 'items']);

type Awaited = 'value' | 'member or ]' | 'key' | 'key or }' | 'colon' | 'comma';

/**
 * Puts JSON together from its pieces and hands out one record after the other, so that only one is ever in memory: each
 * member of an outermost list or of a feed in an outermost object, and each outermost object itself.
 */
export class JsonAssembly {
  readonly #limits: Limits;
  readonly #emit: (record: RawRecord) => void;
  readonly #tokenizer = new Tokenizer({ separator: '' });
  readonly #levels: Level[] = [];
  #awaited: Awaited = 'value';
  #record = new RawRecord(undefined);
  /** Of the outermost object: its records have been handed out already. */
  #hadFeed = false;
  #begun = 0;
  #written = 0;

  constructor(limits: Limits, emit: (record: RawRecord) => void) {
    this.#limits = limits;
    this.#emit = emit;
    this.#tokenizer.onToken = ({ token, value, offset }) => this.#take(token, value, offset);
    this.#tokenizer.onError = (error) => {
      throw error instanceof CannotRead ? error : new CannotRead(faultOf(error));
    };
  }

  write(text: string): void {
    this.#tokenizer.write(text);
    this.#written += Buffer.byteLength(text);
    // A text that does not end brings no piece that could be looked at.
    this.#refuseIfLarge(this.#written);
  }

  end(): void {
    if (this.#levels.length > 0) throw new CannotRead(cutOff);
    this.#tokenizer.end();
  }

  #take(token: TokenType, value: unknown, offset: number): void {
    this.#refuseIfLarge(offset);
    if (token === TokenType.LEFT_BRACE) this.#open({});
    else if (token === TokenType.LEFT_BRACKET) this.#open([]);
    else if (token === TokenType.RIGHT_BRACE) this.#close('key or }', offset);
    else if (token === TokenType.RIGHT_BRACKET) this.#close('member or ]', offset);
    else if (token === TokenType.COLON) this.#expect('colon', 'value');
    else if (token === TokenType.COMMA) this.#expect('comma', this.#isInList() ? 'value' : 'key');
    else if (token !== TokenType.SEPARATOR) this.#takeValue(token, value, offset);
  }

  #takeValue(token: TokenType, value: unknown, offset: number): void {
    if (this.#awaited === 'key' || this.#awaited === 'key or }') {
      const level = this.#levels.at(-1);
      if (token !== TokenType.STRING || !level) throw new CannotRead(misplaced);
      level.key = String(value);
      this.#awaited = 'colon';
      return;
    }
    this.#beginValue();
    this.#put(value, offset);
    this.#endValue();
  }

  #open(container: Level['container']): void {
    this.#beginValue();
    if (this.#levels.length >= this.#limits.depth) {
      throw new CannotRead(
        `Lists and objects stand more than ${this.#limits.depth} deep in each other, as in no record.`,
      );
    }
    const isList = Array.isArray(container);
    this.#levels.push({ container, key: '', isFeed: isList && this.#isFeedHere() });
    this.#awaited = isList ? 'member or ]' : 'key or }';
  }

  #isFeedHere(): boolean {
    const [outermost] = this.#levels;
    return (
      this.#levels.length === 0 || (this.#levels.length === 1 && feeds.has(outermost?.key ?? ''))
    );
  }

  #close(whenEmpty: Awaited, offset: number): void {
    const level = this.#levels.at(-1);
    const isList = whenEmpty === 'member or ]';
    if (this.#awaited !== whenEmpty) this.#expect('comma', 'comma');
    if (!level || Array.isArray(level.container) !== isList) throw new CannotRead(misplaced);
    this.#levels.pop();
    if (!level.isFeed) this.#put(level.container, offset);
    else this.#hadFeed = this.#levels.length > 0;
    this.#endValue();
  }

  #isInList = (): boolean => Array.isArray(this.#levels.at(-1)?.container);

  #expect(awaited: Awaited, next: Awaited): void {
    if (this.#awaited !== awaited || this.#levels.length === 0) throw new CannotRead(misplaced);
    this.#awaited = next;
  }

  #beginValue(): void {
    if (this.#awaited !== 'value' && this.#awaited !== 'member or ]') {
      throw new CannotRead(misplaced);
    }
  }

  #endValue(): void {
    this.#awaited = this.#levels.length === 0 ? 'value' : 'comma';
  }

  /** A finished value goes into what it stands in; what stands in nothing is a record. */
  #put(value: unknown, offset: number): void {
    const level = this.#levels.at(-1);
    if (!level || level.isFeed) this.#finish(value, offset);
    else if (Array.isArray(level.container)) level.container.push(value);
    else this.#record.set(level.container, level.key, value);
  }

  #finish(value: unknown, offset: number): void {
    const record = this.#record;
    record.value = value;
    if (this.#levels.length === 0) {
      record.isWrapper = this.#hadFeed;
      this.#hadFeed = false;
    }
    this.#record = new RawRecord(undefined);
    this.#begun = offset;
    this.#emit(record);
  }

  #refuseIfLarge(offset: number): void {
    if (offset - this.#begun <= this.#limits.record) return;
    throw new CannotRead(`A record has more than ${inMegabytes(this.#limits.record)}.`);
  }
}

const cutOff = 'It ends in the middle of a record: it is cut off.';
const misplaced = 'It is not sound JSON: a value, bracket, comma or colon is out of place.';

function faultOf({ message }: Error): string {
  const [, character, at] =
    /Unexpected "(.*?)" at .*absolute position "(\d+)"/s.exec(message) ?? [];
  if (character === undefined) return cutOff;
  return `It is not sound JSON: ${JSON.stringify(character)} does not belong at byte ${at}.`;
}

/** Lists of numbers, one after the other: an array for each of 300,000 pages would take several times the memory. */
export interface NumberLists {
  /** Where each list ends, and the next one begins. */
  readonly ends: Uint32Array;
  readonly numbers: Uint32Array;
}

/** One of the lists, as a view of it. */
export const listAt = ({ ends, numbers }: NumberLists, index: number): Uint32Array =>
  numbers.subarray(ends[index - 1] ?? 0, ends[index]);

/** Lists of numbers that become more. */
export class GrowingLists {
  readonly #ends = new GrowingNumbers();
  readonly #numbers = new GrowingNumbers();

  add(list: ArrayLike<number>): void {
    this.#numbers.add(list);
    this.#ends.add([this.#numbers.length]);
  }

  get length(): number {
    return this.#ends.length;
  }

  /** A copy of all of them. */
  get lists(): NumberLists {
    return { ends: this.#ends.copy(), numbers: this.#numbers.copy() };
  }
}

class GrowingNumbers {
  #room = new Uint32Array(64);
  length = 0;

  add(numbers: ArrayLike<number>): void {
    const length = this.length + numbers.length;
    if (length > this.#room.length) {
      const room = new Uint32Array(2 * length);
      room.set(this.#room);
      this.#room = room;
    }
    this.#room.set(numbers, this.length);
    this.length = length;
  }

  copy(): Uint32Array {
    return this.#room.slice(0, this.length);
  }
}

/** One record of a file as it was read, and what was odd about how it was written. */
export class RawRecord {
  value: unknown;
  /** True for what is left of an object when its list of records has been taken out. */
  isWrapper = false;
  /** Fields that stand twice in one object with different values: nobody can tell which is meant. */
  readonly contradictory: string[] = [];
  /** Fields that are left out because of their names. */
  readonly forbidden: string[] = [];

  constructor(value: unknown) {
    this.value = value;
  }

  /** Adds a field to an object of the record; of two with one name the first stays. */
  set(object: Record<string, unknown>, key: string, value: unknown): void {
    if (key === '__proto__') this.forbidden.push(key);
    else if (!Object.hasOwn(object, key)) object[key] = value;
    // What is within a list or an object is still to come, so that two of them count as different.
    else if (object[key] !== value) this.contradictory.push(key);
  }
}

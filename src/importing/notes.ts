/** Something that was wrong in a record and could be mended. */
export interface Repair {
  readonly field: string;
  /** What stood there, untouched. */
  readonly original: unknown;
  readonly repaired: unknown;
  readonly why: string;
}

/** Why a record cannot be used. */
export interface Refusal {
  readonly field: string;
  readonly why: string;
}

/** Takes down what is mended in one record, and what makes it unusable. */
export class RecordNotes {
  readonly repairs: Repair[] = [];
  readonly refusals: Refusal[] = [];

  repair(field: string, original: unknown, repaired: unknown, why: string): void {
    this.repairs.push({ field, original, repaired, why });
  }

  refuse(field: string, why: string): void {
    this.refusals.push({ field, why });
  }
}

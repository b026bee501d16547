/** Thrown when what is to be imported cannot be read any further; the message says what it is and how to mend it. */
export class CannotRead extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotRead';
  }
}

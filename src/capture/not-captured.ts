/** Thrown where a document cannot be captured; the message says why and how to mend it, for whoever wanted to. */
export class NotCaptured extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotCaptured';
  }
}

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Given by the build: takes the bytes of a page, so that they need not pass through further responses. */
    readonly takeBody?: (body: Uint8Array) => void;
    /** Given by the build: is told what of the content a page has read. */
    readonly takeReads?: (reads: ReadonlySet<string>) => void;
  }
}

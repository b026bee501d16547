/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Given by the build: is told what of the content a page has read. */
    readonly takeReads?: (reads: ReadonlySet<string>) => void;
  }
}

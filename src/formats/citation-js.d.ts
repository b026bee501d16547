declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(ref: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    };
    readonly output: {
      format(
        name: 'bibliography',
        items: readonly object[],
        options: { template: string; lang: string; format: 'text'; nosort: true },
      ): string;
    };
  };
  /** Reads BibTeX, RIS or CSL-JSON, as far as their plugins are there. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

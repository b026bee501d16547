/** What a page needs beyond text, style, pictures and fonts of its own site. */
export interface PageNeeds {
  readonly scripts?: boolean;
  /** The engine of the search. */
  readonly webAssembly?: boolean;
  /** The program in the background that keeps pages for readers; it may be named by one script only. */
  readonly serviceWorker?: boolean;
  readonly forms?: boolean;
  /** Frames with pages of its own site. */
  readonly frames?: boolean;
  /** Other sites may show it in a frame. */
  readonly isFramed?: boolean;
}

/** The policy of a page as a header: nothing inline, nothing from elsewhere, and no hashes that a build would have to keep. */
export const contentPolicy = (needs: PageNeeds = {}): string =>
  [
    policyInPage(needs),
    `frame-ancestors ${needs.isFramed ? '*' : "'none'"}`,
    'upgrade-insecure-requests',
  ].join('; ');

/**
 * The part of it that a page can say of itself, for hosts that send no headers. Without the order to use TLS, so that a
 * copy of the site works where there is none.
 */
export const policyInPage = ({
  scripts,
  webAssembly,
  serviceWorker,
  forms,
  frames,
}: PageNeeds = {}): string =>
  [
    "default-src 'none'",
    ...(scripts ? [`script-src 'self'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(scripts ? ["connect-src 'self'"] : []),
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${forms ? "'self'" : "'none'"}`,
    ...(scripts
      ? [
          "require-trusted-types-for 'script'",
          `trusted-types ${serviceWorker ? 'service-worker' : "'none'"}`,
        ]
      : []),
  ].join('; ');

/** Of a program in the background: it asks its own site, and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** Should anything have slipped into a copy in one file, the browser refuses to ask for it. */
export const copyPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

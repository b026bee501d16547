/* The package has no types; this is the part of it that is used here. */

declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';
  export const ALL_TESTS: readonly ((requests: Requests) => {
    readonly result: string | null;
    readonly pass: boolean;
  })[];
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export const getGradeForScore: (score: number) => { readonly grade: string; score: number };
  export const getScoreModifier: (result: string) => number;
}

declare module '@mdn/mdn-http-observatory/src/retriever/session.js' {
  export class Session {
    constructor(url: URL);
    readonly url: URL;
  }
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export const parseHttpEquivHeaders: (html: string, url: string) => Map<string, string[]>;
}

declare module '@mdn/mdn-http-observatory/src/types.js' {
  import type { Session } from '@mdn/mdn-http-observatory/src/retriever/session.js';
  interface Answer {
    readonly headers: Readonly<Record<string, string>>;
    readonly status: number;
    readonly verified: boolean;
    readonly httpEquiv: Map<string, string[]>;
  }
  export class Requests {
    constructor(host: string);
    session: Session;
    readonly resources: { path: string };
    readonly responses: {
      auto: Answer;
      cors: Answer;
      http: Answer;
      https: Answer;
      httpRedirects: readonly { readonly url: URL; readonly status: number }[];
    };
  }
}

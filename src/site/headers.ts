import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { remember } from '#domain/remember.ts';
import {
  contentPolicy,
  copyPolicy,
  policyInPage,
  workerPolicy,
  type PageNeeds,
} from '#formats/headers/content-policy.ts';
import { fits, type HeaderRule } from '#formats/headers/header-rules.ts';
import { manifestFile } from '#matching/manifest.ts';
import * as patterns from './address-patterns.ts';
import { inEachLanguage } from './each-language.ts';
import * as urls from './urls.ts';

type Languages = readonly [InterfaceLanguage, ...InterfaceLanguage[]];

/** Every header that a host is to send, for every address of the site. All files for hosts are made from this. */
export function headerRules(languages: Languages): readonly HeaderRule[] {
  const inAll = (path: string) => inEachLanguage(path, languages);
  return [
    { paths: ['/*'], headers: { 'Content-Security-Policy': contentPolicy(), ...always } },
    ...pagesWithNeeds(languages).map(({ paths, needs }) => ({
      paths,
      headers: { 'Content-Security-Policy': contentPolicy(needs) },
    })),
    {
      // Styles and drawings of a copy in one file are inside it.
      paths: [patterns.allCopies],
      headers: { 'Content-Security-Policy': `${copyPolicy}; frame-ancestors 'none'` },
    },
    { paths: [urls.serviceWorker], headers: { 'Content-Security-Policy': workerPolicy } },
    { paths: [patterns.allIndexFiles], headers: { 'Content-Security-Policy': contentPolicy() } },
    {
      // The desk says in its page what it needs, which hangs on where the repository is; it signs in by a window of its own.
      paths: [`${urls.admin}*`],
      headers: {
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      },
    },
    {
      // Programs on other sites read the data.
      paths: patterns.openData,
      headers: { 'Access-Control-Allow-Origin': '*', ...forOthers },
    },
    { paths: [...inAll(urls.embedUrl({ id: ':id' })), patterns.allCards], headers: forOthers },
    {
      paths: patterns.neverChanging,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // Netlify takes `:edition/*` for any file of the folder.
    { paths: [urls.matchIndex + manifestFile], headers: { 'Cache-Control': alwaysAsked } },
  ];
}

/** A correction is seen at the next look. */
const alwaysAsked = 'public, max-age=0, must-revalidate';

const always: Readonly<Record<string, string>> = {
  // Two years. Not for other hosts of the domain: that is for those to decide who run them.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  // What somebody reads here is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': alwaysAsked,
};

const forOthers: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

interface PagesWithNeeds {
  readonly paths: readonly string[];
  readonly needs: PageNeeds;
}

/** Pages that need more than all others; all else has no scripts, no forms and no frames. */
const pagesWithNeeds = remember((languages: Languages): readonly PagesWithNeeds[] => {
  const inAll = (path: string) => inEachLanguage(path, languages);
  return [
    { paths: inAll(urls.home()), needs: { forms: true } },
    { paths: inAll(urls.search()), needs: { scripts: true, webAssembly: true, forms: true } },
    { paths: inAll(urls.match()), needs: { scripts: true, forms: true } },
    { paths: inAll(urls.copies()), needs: { scripts: true, serviceWorker: true } },
    { paths: [urls.design], needs: { forms: true } },
    { paths: inAll(urls.embedUrl({ id: ':id' })), needs: { isFramed: true } },
    { paths: inAll(urls.shareUrl({ id: ':id' })), needs: { frames: true } },
  ];
});

/** The policy that the page at an address says of itself. */
export const policyOfPage = (path: string, languages: Languages): string =>
  policyInPage(pagesWithNeeds(languages).find(({ paths }) => fits(paths, path))?.needs);

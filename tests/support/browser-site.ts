import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { siteListener, listen } from '../../scripts/lib/serve.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';

/** A browser and the built site on a port of its own. */
export interface BrowserSite extends AsyncDisposable {
  readonly browser: Browser;
  /** Address without the slash at the end. */
  readonly origin: string;
}

/** Serves the site with the headers that it asks of hosts: a violation of its policy is an error in the console. */
export async function openSite(dist: string): Promise<BrowserSite> {
  const server = await listen(siteListener(dist), '127.0.0.1', undefined);
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium();
  return {
    browser,
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Everything that the page complains of from now on: errors, failed requests, requests to other hosts. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page before its fonts have arrived is no failure.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}

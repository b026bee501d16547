import { readDeskSite } from './page-data.ts';
import { lackingFeatures } from './requirements.ts';
import { words } from './words.ts';

const lacking = lackingFeatures();
const notice = document.querySelector('[data-notice]');

/** Words instead of the desk where it cannot run. */
function say(text: string): void {
  notice?.prepend(text);
  document.body.dataset['state'] = 'stopped';
}

if (lacking.length > 0) say(words.lacking(lacking));
else {
  try {
    const { openDesk } = await import('./sveltia.ts');
    await openDesk(readDeskSite());
    document.body.dataset['state'] = 'open';
  } catch (error) {
    say(`${words.broken} ${error instanceof Error ? error.message : String(error)} `);
    throw error;
  }
}

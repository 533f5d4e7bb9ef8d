import { outdatedMessages } from './outdated-messages.ts';

/** How long the page itself is waited for, in milliseconds. */
const LIMIT = 8000;

/**
 * Asks for this page again, and says so when the site has a newer one by now: the name of its script changes with the
 * program, and the time at which hosts say that a page was written, with what it says. This script shares nothing with others, so that its own name, and with it
 * the file, outlasts most updates. @throws when the page cannot be had
 */
export async function checkPage(): Promise<void> {
  document.querySelector('.outdated-page')?.remove();
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const signal = AbortSignal.timeout(LIMIT);
  const answer = await fetch(location.pathname, { cache: 'no-store', signal });
  const now = /<script type="module" src="([^"]+)"/u.exec(answer.ok ? await answer.text() : '')?.[1];
  if (now !== undefined && (now !== own || isNewer(answer))) sayOutdated();
}

/** Whether the page was written after the one that is open; false where the host does not say when. */
function isNewer({ headers }: Response): boolean {
  const written = Date.parse(headers.get('Last-Modified') ?? '');
  return written > Date.parse(document.lastModified);
}

function sayOutdated(): void {
  const words = outdatedMessages[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
  const message = document.createElement('p');
  message.className = 'outdated-page';
  message.role = 'alert';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reload;
  button.onclick = () => {
    location.reload();
  };
  document.body.append(message);
  // Else the sheet that something did not load for would lie over it.
  if ('popover' in message) {
    message.popover = 'manual';
    message.showPopover();
  }
  // Words that come into an alert are read out.
  message.append(words.said, ' ', button);
}

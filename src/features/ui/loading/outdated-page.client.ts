/** How long the page itself is waited for, in milliseconds. */
const LIMIT = 8000;

/**
 * Asks for this page again, and says so when the site has a newer one by now. The name of its script changes with the
 * program, so it tells one build from another. This file imports none, so that its own name, and with it the file,
 * outlasts most updates. @throws when the page cannot be had
 */
export async function checkPage(): Promise<void> {
  const message = document.querySelector<HTMLElement>('.outdated-page p');
  const button = document.querySelector<HTMLButtonElement>('.outdated-page button');
  if (message === null || button === null) return;
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const signal = AbortSignal.timeout(LIMIT);
  const answer = await fetch(location.pathname, { cache: 'no-store', signal });
  const now = /<script type="module" src="([^"]+)"/u.exec(answer.ok ? await answer.text() : '')?.[1];
  message.hidden = now === undefined || now === own;
  // Else the sheet that something did not load for would lie over it.
  if ('popover' in message) message.togglePopover(!message.hidden);
  button.onclick = () => {
    location.reload();
  };
}

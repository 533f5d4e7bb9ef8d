/**
 * Sends what is pressed on the review page and prints what comes back: the program decides everything else. It is served
 * as one file, and imports nothing.
 */

/** Keys by what they do; that of a button is printed on it. */
const KEYS: Readonly<Record<string, string>> = {
  a: 'accept',
  e: 'edit',
  j: 'join',
  r: 'reject',
  t: 'record',
  u: 'undo',
  s: 'save',
  n: 'next',
  p: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Escape: 'cancel',
};

/** How long nothing is pressed before what was decided is checked, in milliseconds. */
const QUIET = 600;

const app = document.querySelector<HTMLElement>('#app');
const said = document.querySelector<HTMLElement>('#said');
let quiet: number | undefined;
/** What is pressed while an answer is awaited waits for it: it is meant for what will then be shown. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn(step: () => Promise<unknown>): void {
  queue = queue.then(step);
}

function main(): HTMLElement | null {
  return document.querySelector('main');
}

/** Sends a request and prints the answer. */
async function send(path: string, body: object): Promise<boolean> {
  window.clearTimeout(quiet);
  let html: string | undefined;
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) html = await response.text();
  } catch {
    // The command in the terminal has ended: said below.
  }
  if (app === null) return false;
  if (html === undefined) {
    if (said !== null) said.textContent = app.dataset['gone'] ?? '';
    return false;
  }
  print(html, app);
  return true;
}

function print(html: string, into: HTMLElement): void {
  const scrolled = ['.text', '.list'].map((each) => document.querySelector(each)?.scrollTop ?? 0);
  into.innerHTML = html;
  for (const [index, each] of ['.text', '.list'].entries()) {
    const pane = document.querySelector(each);
    if (pane !== null) pane.scrollTop = scrolled[index] ?? 0;
  }
  look();
}

/** Brings what is looked at into view and moves the focus there. */
function look(): void {
  const mark = document.querySelector('.text .current');
  const pane = document.querySelector('.text');
  if (mark !== null && pane !== null) {
    const place = mark.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (place.top < frame.top + 80 || place.bottom > frame.bottom - 80)
      mark.scrollIntoView({ block: 'center' });
  }
  document.querySelector('.list [aria-current]')?.scrollIntoView({ block: 'nearest' });
  const faulty = document.querySelector('form .fault')?.closest('.field') ?? undefined;
  const form = document.querySelector('form.fields');
  const missing = form?.querySelector('.missing') ?? undefined;
  const field = (faulty ?? missing ?? form)?.querySelector<HTMLElement>('input, select, textarea');
  const focused = field ?? document.querySelector<HTMLElement>('#current');
  focused?.focus({ preventScroll: faulty === undefined && missing === undefined });
  if (said !== null) said.textContent = '';
}

/** Checks what was decided once nothing is pressed for a while. */
function checkSoon(): void {
  quiet = window.setTimeout(() => {
    inTurn(async () => {
      if (main()?.dataset['panel'] === 'item')
        await send('/check', { item: main()?.dataset['item'], panel: 'item' });
    });
  }, QUIET);
}

async function act(action: string, button: HTMLElement | null): Promise<void> {
  const item = button?.dataset['item'] ?? main()?.dataset['item'];
  switch (action) {
    case 'accept':
    case 'reject':
      if (await send('/decide', { item, verdict: action })) checkSoon();
      return;
    case 'join':
      if (await send('/decide', { item, verdict: 'join', to: button?.dataset['to'] })) checkSoon();
      return;
    case 'edit':
      await send('/view', { item, edit: 'record' });
      return;
    case 'record':
      await send('/view', { item, edit: 'target' });
      return;
    case 'undo':
      if (await send('/undo', {})) checkSoon();
      return;
    case 'save':
      await send('/check', { item, panel: 'save' });
      return;
    case 'close':
      await send('/close', {});
      return;
    default:
      await send('/view', { item });
  }
}

/** The values of a form by name; nothing of boxes that are not ticked. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-action]');
  if (button === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  inTurn(() => act(button.dataset['action'] ?? '', button));
});

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  const values = valuesOf(event.target);
  const { verdict, item } = event.target.dataset;
  inTurn(async () => {
    if (verdict === 'save') {
      if (main()?.dataset['panel'] !== 'save') return;
      const isRead = values['isRead'] === 'yes';
      const isComplete = values['isComplete'] === 'yes';
      await send('/save', { item: main()?.dataset['item'], isRead, isComplete });
    } else if (await send('/decide', { item, verdict, values })) {
      checkSoon();
    }
  });
});

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isWriting =
    target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea');
  const form = document.querySelector<HTMLFormElement>('main form');
  if (key === 'Enter' && form !== null) {
    const isButton = target instanceof Element && target.matches('button, a');
    const isSave = form.dataset['verdict'] === 'save';
    if (event.ctrlKey || event.metaKey || (isSave && !isWriting && !isButton)) {
      event.preventDefault();
      form.requestSubmit();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || (isWriting && key !== 'Escape')) return;
  const action = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (action === undefined) return;
  event.preventDefault();
  inTurn(async () => {
    const button = buttonOf(action);
    if (button !== null && !button.disabled) await act(button.dataset['action'] ?? action, button);
  });
});

/** The button that a key stands for; `A` is the first one, whatever it does. */
function buttonOf(action: string): HTMLButtonElement | null {
  const first = action === 'accept' ? ', main .card button.primary[data-action]' : '';
  return document.querySelector(
    `main .card [data-action="${action}"]${first}, header [data-action="${action}"]`,
  );
}

look();

// What stands here is no global of the browser.
export {};

import { readStored, store } from '../ui/storing/device-store.client.ts';

const KEY = 'keys';

/**
 * `<keyboard-help>`: single-key shortcuts, the sheet that lists them, and the switch that turns them off. The sheet is a
 * popover, since beneath a modal dialog the browser styles all of a page again.
 */
class KeyboardHelp extends HTMLElement {
  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[popover]');
    const enabled = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (sheet === null || enabled === null) return;
    if (!('popover' in HTMLElement.prototype)) {
      // Nobody could turn the keys off.
      this.remove();
      return;
    }
    enabled.checked = readStored(KEY) !== 'off';
    enabled.addEventListener('change', () => {
      store(KEY, enabled.checked ? 'on' : 'off');
    });
    addEventListener('keydown', (event) => {
      if (!enabled.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (sheet.matches(':popover-open') || document.querySelector('dialog[open]') !== null) return;
      const actions: Readonly<Record<string, () => boolean>> = {
        '/': () => this.#search(),
        '?': () => (sheet.showPopover(), true),
        f: () => tell('find-in-document', 'find-open'),
        c: () => tell('provision-tools', 'cite-here'),
        j: () => step(1),
        k: () => step(-1),
      };
      if (actions[event.key]?.() === true) event.preventDefault();
    });
  }

  #search(): boolean {
    const input = document.querySelector<HTMLInputElement>('main form[role="search"] input[name="q"]');
    if (input === null) location.assign(`${this.dataset['search'] ?? ''}#q`);
    else {
      input.focus();
      input.select();
    }
    return true;
  }
}

/** Asks a part of the page. @returns whether it is there */
function tell(part: string, event: string): boolean {
  return document.querySelector(part)?.dispatchEvent(new Event(event)) ?? false;
}

/** Asks a page with a source text for another provision. @returns whether there is one to answer */
function step(by: 1 | -1): boolean {
  return !document.dispatchEvent(new CustomEvent('step-provision', { detail: by, cancelable: true }));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

customElements.define('keyboard-help', KeyboardHelp);

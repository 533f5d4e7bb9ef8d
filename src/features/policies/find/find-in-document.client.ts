import { partOf } from '../../ui/element.client.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';
import type { Finder } from './finder.client.ts';

/**
 * `<find-in-document>`: finds a phrase in the source text of the page, counts it and goes from occurrence to
 * occurrence. What finds is loaded, and the text read, when it is first opened.
 */
class FindInDocument extends HTMLElement {
  #finder: Promise<Finder> | undefined;

  connectedCallback(): void {
    const opener = this.querySelector<HTMLButtonElement>('[data-open]');
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (opener === null || form === null || input === null) return;
    const find = (phrase: string) => {
      this.#use((finder) => {
        finder.find(phrase);
      });
    };
    const go = (step: 1 | -1) => {
      this.#use((finder) => {
        finder.go(step);
      });
    };
    const show = (isShown: boolean) => {
      form.hidden = !isShown;
      opener.setAttribute('aria-expanded', String(isShown));
    };
    const open = () => {
      this.#use(() => undefined);
      show(true);
      input.focus();
      input.select();
    };
    const close = () => {
      find('');
      show(false);
      opener.focus();
    };
    opener.addEventListener('click', () => (form.hidden ? open() : close()));
    this.addEventListener('find-open', open);
    input.addEventListener('input', () => {
      find(input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go(1);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter' && event.shiftKey) {
        event.preventDefault();
        go(-1);
      }
    });
    this.querySelector('[data-previous]')?.addEventListener('click', () => {
      go(-1);
    });
    this.querySelector('[data-close]')?.addEventListener('click', close);
  }

  /** What is asked before the finder is there follows in its order. A script that did not come is asked for again. */
  #use(use: (finder: Finder) => void): void {
    this.#finder ??= loadPart(() => import('./finder.client.ts')).then(({ Finder }) => new Finder(this));
    this.#finder.then(use, () => {
      this.#finder = undefined;
      partOf(this, '[role="status"]').textContent = this.dataset['failed'] ?? '';
    });
  }
}

customElements.define('find-in-document', FindInDocument);

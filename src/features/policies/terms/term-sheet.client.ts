import { anchorSheet } from '../../citing/anchor-sheet.client.ts';
import { loadPage } from '../../ui/loading/load-page.client.ts';
import { makeElement, partOf } from '../../ui/element.client.ts';

/** The popover that says what a term means, in the words of its page. */
export class TermSheet {
  readonly #root: Element;
  readonly #host: HTMLElement;
  readonly #popover: HTMLElement & {
    showPopover(options?: { readonly source: HTMLElement }): void;
  };

  /**
   * @param host carries the words of the sheet: `data-shut`, `data-page`, `data-failed`
   * @param root the source text
   */
  constructor(host: HTMLElement, root: Element) {
    this.#host = host;
    this.#root = root;
    this.#popover = makeElement(
      'dialog',
      { class: 'sheet term-sheet', popover: 'auto', 'aria-labelledby': 'term-title' },
      makeElement(
        'div',
        { class: 'sheet-head' },
        makeElement('h2', { id: 'term-title' }),
        makeElement('button', { type: 'button', 'data-close': '' }, host.dataset['shut'] ?? ''),
      ),
      makeElement('div', { 'data-term': '' }),
      makeElement('p', {}, makeElement('a', { class: 'touch', 'data-page': '' }, host.dataset['page'] ?? '')),
    );
    partOf(this.#popover, '[data-close]').addEventListener('click', () => {
      this.#popover.hidePopover();
    });
    document.body.append(this.#popover);
  }

  /** Opens the sheet for a mark, beside it. The focus returns to the mark. */
  async open(mark: HTMLAnchorElement): Promise<void> {
    const body = partOf(this.#popover, '[data-term]');
    const title = partOf(this.#popover, 'h2');
    const rect = mark.getBoundingClientRect();
    title.textContent = mark.textContent;
    title.lang = 'zh-CN';
    partOf<HTMLAnchorElement>(this.#popover, 'a[data-page]').href = mark.href;
    body.replaceChildren();
    this.#popover.hidePopover();
    // Naming the source puts the sheet after it in the order of the Tab key.
    this.#popover.showPopover({ source: mark });
    anchorSheet(this.#popover, rect, this.#root);
    partOf(this.#popover, '[data-close]').focus({ preventScroll: true });
    try {
      const { name, summary } = await loadTerm(mark.href);
      body.replaceChildren(summary);
      // The term may be printed here by another of its names, or have one in the language of the page.
      if (name !== mark.textContent)
        title.append(' ', makeElement('small', { lang: document.documentElement.lang }, name));
    } catch {
      body.textContent = this.#host.dataset['failed'] ?? '';
    }
    anchorSheet(this.#popover, rect, this.#root);
  }
}

/** The name of a term and what its page says in short. @throws when it cannot be had */
async function loadTerm(href: string): Promise<{ readonly name: string; readonly summary: Node }> {
  const page = await loadPage(href);
  return {
    name: partOf(page, 'h1').textContent,
    summary: document.importNode(partOf(page, '[data-term-summary]'), true),
  };
}

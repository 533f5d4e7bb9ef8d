import { afterFrame } from '../../ui/scheduling/after-frame.client.ts';

/** What takes the focus in the source text: marks, notes, figures that lead to their target. */
const LINKS = 'a[href], summary';
/** What the arrow keys up and down go by. */
const LINES = '.headed, .block, :is([data-source-text], section) > :is(p, .run-in), tr, .table, .wide-table';

/**
 * `<text-keys>`: the source text is one stop of the Tab key, however long it is. Within it the arrow keys go from
 * paragraph to paragraph and from link to link; a sentence says so while a link has the focus by keyboard. Charts, which
 * have arrow keys of their own, stay stops of their own. Without this script every link is a stop.
 */
class TextKeys extends HTMLElement {
  #root: HTMLElement | null = null;
  /** The link that the Tab key comes to. */
  #stop: HTMLElement | undefined;

  connectedCallback(): void {
    // Which link is shown first is known once the page has been laid out.
    afterFrame(() => {
      this.#begin();
    });
  }

  #begin(): void {
    this.#root = document.querySelector<HTMLElement>('[data-source-text]');
    const hint = this.querySelector('p');
    if (this.#root === null || hint === null) return;
    const links = this.#links();
    for (const link of links) link.tabIndex = -1;
    this.#stopAt(links.find(isShown));
    this.#root.setAttribute('aria-describedby', hint.id);
    this.#root.addEventListener('focusin', ({ target }) => {
      const link = this.#links().find((each) => each === target);
      this.#stopAt(link);
      hint.hidden = link?.matches(':focus-visible') !== true;
    });
    this.#root.addEventListener('focusout', () => {
      hint.hidden = true;
    });
    this.#root.addEventListener('keydown', (event) => {
      this.#step(event);
    });
    addEventListener('keydown', ({ key, shiftKey }) => {
      if (key === 'Tab') this.#stopAt(this.#nextStop(shiftKey));
    });
  }

  /** Those of now: marks of a long text come later. */
  #links(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>(LINKS) ?? [])].filter(
      (link) => link.closest('figure') === null,
    );
  }

  #stopAt(link: HTMLElement | undefined): void {
    if (link === undefined || link === this.#stop) return;
    if (this.#stop !== undefined) this.#stop.tabIndex = -1;
    link.tabIndex = 0;
    this.#stop = link;
  }

  #step(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const shown = this.#links().filter((link) => link === target || isShown(link));
    const at = shown.findIndex((link) => link === target);
    if (at < 0) return;
    const next = linkAt(shown, at, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** Where the Tab key shall come to in the text: it goes on from where the reader is, who sees the links in sight. */
  #nextStop(isBackwards: boolean): HTMLElement | undefined {
    const { activeElement } = document;
    const shown = this.#links().filter(isShown);
    if (shown.some((link) => link === activeElement)) return undefined;
    const from = this.#start();
    if (from !== undefined) {
      return isBackwards
        ? shown.findLast((link) => from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING)
        : shown.find((link) => from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
    }
    const inSight = shown.filter(isInSight);
    const [first, last] = inSight.length > 0 ? [inSight[0], inSight.at(-1)] : [shown[0], shown.at(-1)];
    if (this.#stop !== undefined && inSight.includes(this.#stop)) return this.#stop;
    return isBackwards ? last : first;
  }

  /** What the browser goes on from when it is in the text: what has the focus, is selected, or is the address. */
  #start(): Node | undefined {
    const { activeElement } = document;
    const isNone = activeElement === null || activeElement === document.body;
    const candidates = isNone
      ? [getSelection()?.focusNode, document.getElementById(location.hash.slice(1))]
      : [activeElement];
    return candidates.find((node) => node && this.#root?.contains(node)) ?? undefined;
  }
}

/** Where a key leads from a link; undefined for other keys, and at the ends. */
function linkAt(links: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const line = links[at]?.closest(LINES);
  switch (key) {
    case 'ArrowRight':
      return links[at + 1];
    case 'ArrowLeft':
      return links[at - 1];
    case 'ArrowDown':
      return links.slice(at).find((link) => link.closest(LINES) !== line);
    case 'ArrowUp': {
      const before = links
        .slice(0, at)
        .findLast((link) => link.closest(LINES) !== line)
        ?.closest(LINES);
      return links.find((link) => link.closest(LINES) === before);
    }
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    default:
      return undefined;
  }
}

function isShown(link: HTMLElement): boolean {
  return link.checkVisibility({ contentVisibilityAuto: true }) && link.getClientRects().length > 0;
}

function isInSight(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

customElements.define('text-keys', TextKeys);

import { lastReached } from '../../shell/position/current-provision.client.ts';

/**
 * `<contents-spy>`: marks the entry of the provision being read with `aria-current`, and says where the reader is in
 * the elements with `data-reading-place`.
 */
class ContentsSpy extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target !== null) links.set(target, link);
    }
    const headings = [...links.keys()];
    const mark = () => {
      this.#mark(links, links.get(lastReached(headings) ?? headings[0] ?? this));
    };
    // A thin band across the reading line: an element that crosses it may change the current provision. It tells of all
    // of them once the page has been laid out, which is not asked for here.
    this.#observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px', threshold: [0, 1] });
    for (const heading of headings) this.#observer.observe(heading);
    addEventListener('hashchange', mark);
    addEventListener('scrollend', mark);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #mark(links: ReadonlyMap<Element, HTMLAnchorElement>, current: HTMLAnchorElement | undefined): void {
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const scroller = this.querySelector('.contents');
    if (current !== undefined && scroller !== null && scroller.scrollHeight > scroller.clientHeight) {
      scroller.scrollTop = current.offsetTop - scroller.clientHeight / 2;
    }
    if (current === undefined) return;
    // The printed words alone, without what they say in English.
    const printed = current.querySelector<HTMLElement>('span > span') ?? current;
    const { lang } = printed.closest<HTMLElement>('[lang]') ?? document.documentElement;
    for (const name of document.querySelectorAll<HTMLElement>('[data-reading-place]')) {
      name.textContent = printed.textContent.trim();
      name.lang = lang;
    }
  }
}

customElements.define('contents-spy', ContentsSpy);

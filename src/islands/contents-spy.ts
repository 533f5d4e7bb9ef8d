/** `<contents-spy>`: marks the entry of the provision being read with `aria-current`. */
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
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
      const current = links.get(passed.at(-1) ?? headings[0] ?? this);
      for (const link of links.values()) {
        if (link === current) {
          if (link.getAttribute('aria-current') === null) link.scrollIntoView({ block: 'nearest' });
          link.setAttribute('aria-current', 'location');
        } else link.removeAttribute('aria-current');
      }
    };
    // Bands of the viewport: crossing any of them may change the current place.
    this.#observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px', threshold: [0, 1] });
    for (const heading of headings) this.#observer.observe(heading);
    mark();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('contents-spy', ContentsSpy);

export {};

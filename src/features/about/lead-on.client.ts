import { forgivePath } from '../../domain/citing/reading/forgive-address.ts';
import { hasPage } from '../ui/loading/has-page.client.ts';
import { loadPage } from '../ui/loading/load-page.client.ts';
import { pagesAbove, sectionsMeant } from './pages-near.ts';

/**
 * `<lead-on data-base>` on the page for unknown addresses. Where the address is that of a page, but for marks swept into the
 * link or capital letters, or names a series that is a section of a page, leads on there; the way back leads past this
 * page. Else each `[data-nearest]` in it offers the nearest page above, in the language of that page.
 */
class LeadOn extends HTMLElement {
  connectedCallback(): void {
    void this.#lead(this.dataset['base'] ?? '/');
  }

  async #lead(base: string): Promise<void> {
    const [path = '', id] = (forgivePath(location.pathname, base) ?? location.pathname).split('#');
    const hash = id === undefined ? location.hash : `#${id}`;
    if (path !== location.pathname && (await hasPage(path))) {
      location.replace(path + location.search + hash);
      return;
    }
    for (const meant of sectionsMeant(path, base)) {
      const page = await fetchPage(meant.page);
      const found = [hash.slice(1), meant.id].find((each) => page?.getElementById(each));
      if (found !== undefined) {
        location.replace(`${meant.page}#${found}`);
        return;
      }
    }
    for (const above of pagesAbove(path, base)) {
      const page = await fetchPage(above);
      if (page !== undefined) {
        this.#offer(above, page);
        return;
      }
    }
  }

  #offer(path: string, page: Document): void {
    const nearest = this.querySelector<HTMLElement>(`[lang="${page.documentElement.lang}"] [data-nearest]`);
    const link = nearest?.querySelector('a');
    const isOffered = this.querySelector(`a[href="${path}"]`) !== null;
    if (!nearest || !link || isOffered) return;
    link.href = path;
    // By its title without the name of the site: the first heading of a page may be its answer.
    link.textContent = page.title.replace(/ · [^·]*$/u, '') || path;
    nearest.hidden = false;
  }
}

/** A page of the site; nothing where there is none, or it does not come. */
async function fetchPage(path: string): Promise<Document | undefined> {
  if (!(await hasPage(path))) return undefined;
  return loadPage(path).catch(() => undefined);
}

customElements.define('lead-on', LeadOn);

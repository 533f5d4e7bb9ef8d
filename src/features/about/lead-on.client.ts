import { forgivePath } from '../../domain/citing/reading/forgive-address.ts';
import { pagesAbove, sectionsMeant } from './pages-near.ts';

/** In milliseconds, for each page asked for. */
const LONGEST_WAIT = 20_000;

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
    if (path !== location.pathname && (await ask(path, 'HEAD'))?.ok === true) {
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
    link.textContent = page.querySelector('h1')?.textContent?.trim() ?? path;
    nearest.hidden = false;
  }
}

/** Nothing where the host does not answer. */
function ask(path: string, method: 'GET' | 'HEAD'): Promise<Response | undefined> {
  return fetch(path, { method, signal: AbortSignal.timeout(LONGEST_WAIT) }).catch(() => undefined);
}

/** A page of the site; nothing where there is none. */
async function fetchPage(path: string): Promise<Document | undefined> {
  const answer = await ask(path, 'GET');
  if (answer?.ok !== true) return undefined;
  const html = await answer.text().catch(() => '');
  return new DOMParser().parseFromString(html, 'text/html');
}

customElements.define('lead-on', LeadOn);

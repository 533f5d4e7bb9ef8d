import { cloneTemplate } from '../../ui/clone-template.client.ts';
import { makeElement, partOf } from '../../ui/element.client.ts';
import { loadPage } from '../../ui/loading/load-page.client.ts';

/** Ids of records. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * `<embed-target>`: shows one series on another site. Its query names the document and the series (`policy`, `series`);
 * the section comes from the page of the targets of that document, as it was printed there.
 */
class EmbedTarget extends HTMLElement {
  connectedCallback(): void {
    const { policies = '', loading = '', failed = '' } = this.dataset;
    this.replaceChildren(makeElement('p', {}, loading));
    const asked = new URLSearchParams(location.search);
    const [policy = '', series = ''] = [asked.get('policy') ?? '', asked.get('series') ?? ''];
    const found =
      ID.test(policy) && ID.test(series)
        ? fetchSection(`${policies}${policy}/targets/`, series)
        : Promise.reject(new Error('no ids'));
    found
      .then(({ page, section }) => this.#show(page, section))
      .catch(() => {
        this.replaceChildren(makeElement('p', { role: 'alert' }, failed));
        this.dataset['state'] = 'failed';
      });
  }

  #show(page: Element, section: Element): void {
    const { region = '', address = '', source = '' } = (page as HTMLElement).dataset;
    const name = section.querySelector('h2')?.textContent?.trim() ?? '';
    const heading = document.querySelector('h1');
    if (heading !== null) heading.textContent = `${name} · ${region}`;
    document.title = `${name} · ${region}`;
    const chart = section.querySelector('figure[data-picture="target"]');
    // A chart says its statements in its table, whose rows it has; without a chart they are the picture.
    const rows = chart?.querySelector('table');
    if (rows) {
      const table = cloneTemplate(page, 'chart-table');
      table.querySelector('tbody')?.replaceWith(...rows.tBodies);
      rows.replaceWith(table);
    }
    const shown = chart ?? section.querySelector('.statement-card');
    this.replaceChildren(...(shown === null ? [] : [document.importNode(shown, true)]));
    const known = [section.querySelector('.statuses'), page.querySelector('status-note')].flatMap((part) =>
      part === null ? [] : [document.importNode(part, true)],
    );
    document
      .querySelector('[data-known]')
      ?.replaceChildren(...known, makeElement('p', { class: 'embed-source' }, source));
    const more = document.querySelector<HTMLAnchorElement>('footer > p:last-of-type > a');
    if (more !== null) more.href = `${address}#${section.id}`;
    this.dataset['state'] = 'done';
  }
}

/** The section of a series and the element around it: on the page at an address, or on the one that this names. */
async function fetchSection(
  address: string,
  series: string,
): Promise<{ readonly page: Element; readonly section: Element }> {
  const printed = await loadPage(address);
  const base = new URL(address, location.href);
  for (const name of ['href', 'cite']) writeWhole(printed, name, base);
  const page = partOf(printed, 'target-sections');
  const found = printed.getElementById(series);
  if (found === null) throw new Error('no such series');
  if (found.matches('[data-target]')) return { page, section: found };
  const link = found.closest('[data-later]')?.querySelector('a')?.getAttribute('href') ?? '';
  if (link === '') throw new Error('no such series');
  return fetchSection(link.replace(/#.*/, ''), series);
}

/** Addresses that a page writes from where it stands itself, written so that they hold on another page. */
function writeWhole(page: Document, name: string, base: URL): void {
  for (const element of page.querySelectorAll(`main [${name}]`))
    element.setAttribute(name, new URL(element.getAttribute(name) ?? '', base).href);
}

customElements.define('embed-target', EmbedTarget);

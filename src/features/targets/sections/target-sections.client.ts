import { embedCode } from '../../charts/embed-code.ts';
import { type PictureRequest, pictureRequest } from '../../charts/picture-request.client.ts';
import { cloneTemplate } from '../../ui/clone-template.client.ts';
import { partOf } from '../../ui/element.client.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { embedHeight } from '../embed/embed-height.ts';
import { loadPart } from '../../ui/loading/load-file.client.ts';

/**
 * `<target-sections>`: gives each section its menu, whose picture and table are made of what the section prints, and
 * leads on to the page where a section stands that is asked for here.
 */
class TargetSections extends HTMLElement {
  connectedCallback(): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-target]')) this.#addTools(section);
    this.addEventListener(pictureRequest, (event) => {
      const section =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-target]') : null;
      if (section === null) return;
      // Only who asks for a picture needs what draws it.
      (event as CustomEvent<PictureRequest>).detail.drawn = loadPart(
        () => import('./section-picture.client.ts'),
      ).then(({ drawSection }) => drawSection(section, this.dataset));
    });
    addEventListener('hashchange', leadOn);
    leadOn();
  }

  #addTools(section: HTMLElement): void {
    const { id: series } = section;
    const { address = '', embed = '' } = this.dataset;
    const tools = cloneTemplate(this, 'tools');
    const menu = partOf(tools, 'chart-tools');
    const own = `${address}#${series}`;
    menu.dataset['name'] = series;
    menu.dataset['address'] = own;
    menu.dataset['rows'] = `#${CSS.escape(series)} .statement-card [id]`;
    partOf<HTMLAnchorElement>(menu, '[data-download="svg"]').href = own;
    partOf<HTMLAnchorElement>(menu, '[data-download="csv"]').download = `${series}.csv`;
    const title = `${partOf(section, 'h2').textContent ?? ''} · ${this.dataset['region'] ?? ''}`;
    const code = embedCode(embed + series, title, heightOf(section));
    const [link, fixed, fitting] = menu.querySelectorAll<HTMLElement>('[data-copy]');
    for (const [button, words] of [
      [link, own],
      [fixed, code.fixed],
      [fitting, code.fitting],
    ] as const) {
      if (button !== undefined) button.dataset['copy'] = words;
    }
    section.append(tools);
  }
}

/** Height of its frame on another site, in CSS pixels. */
function heightOf(section: HTMLElement): number {
  return embedHeight(interfaceLocale(), {
    statements: [...section.querySelectorAll<HTMLElement>('.statement-card > li')].map((item) => ({
      quote: partOf(item, 'blockquote').textContent ?? '',
      value: item.dataset['value'] ?? item.querySelector('.statement-value > b')?.textContent ?? '',
    })),
    hasChart: section.querySelector('[data-picture="target"]') !== null,
    hasRow: false,
  });
}

/** Goes to the page that has the section asked for, where this one only names it. */
function leadOn(): void {
  const asked = document.getElementById(location.hash.slice(1));
  const link = asked?.closest('[data-later]')?.querySelector('a');
  if (asked && link) location.replace(link.pathname + location.hash);
}

customElements.define('target-sections', TargetSections);

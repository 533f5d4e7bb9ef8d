import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import type { Facts } from '../ui/choices.ts';
import { countValues, meets } from '../ui/choices.ts';
import { printCounts } from '../ui/print-counts.client.ts';
import { sayData } from '../ui/say-data.client.ts';
import { sayUnknownChoice, type UnknownChoice } from '../ui/say-unknown-choice.client.ts';
import { holdsWords, wordsToFind } from '../ui/find-words.ts';

/** A document as it is listed. */
interface Listed {
  readonly item: HTMLElement;
  readonly facts: Facts;
  /** What the text box finds it by. */
  readonly words: string;
}

/**
 * `<document-filter>`: shows the listed documents that meet every chosen filter and the words of the text box, opens
 * the groups that hold them, counts what each choice would show, and keeps the choice in the address. A value in the
 * address that no filter offers is named, and everything is shown.
 */
class DocumentFilter extends HTMLElement {
  #listed: readonly Listed[] = [];
  /** Groups that a choice opened; they close again with it. */
  readonly #opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (form === null || status === null) return;
    const names = [...form.querySelectorAll('select')].map(({ name }) => name);
    this.#listed = [...this.querySelectorAll<HTMLElement>('li[data-nature]')].map((item) => ({
      item,
      facts: Object.fromEntries(names.map((name) => [name, [item.dataset[name] ?? '']])),
      words: item.dataset['words'] ?? '',
    }));
    const unknown = readChoices(form);
    this.#apply(form, status, unknown);
    const apply = () => {
      this.#apply(form, status);
      writeChoices(form);
    };
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  #apply(form: HTMLFormElement, status: Element, unknown?: UnknownChoice): void {
    const { q = '', ...choices } = choicesIn(form);
    const wanted = wordsToFind(q);
    const holding = this.#listed.filter(({ words }) => holdsWords(words, wanted));
    const shown = new Set(holding.filter(({ facts }) => meets(facts, choices)).map(({ item }) => item));
    for (const { item } of this.#listed) item.hidden = !shown.has(item);
    const facts = holding.map((listed) => listed.facts);
    for (const select of form.querySelectorAll('select'))
      printCounts(select, countValues(facts, choices, select.name));
    form
      .querySelector('[type="reset"]')
      ?.toggleAttribute('hidden', q === '' && Object.keys(choices).length === 0);
    this.#showGroups(shown.size < this.#listed.length);
    this.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', shown.size > 0);
    if (unknown === undefined)
      status.textContent = sayData(this, 'shown', { shown: shown.size, total: this.#listed.length });
    else sayUnknownChoice(this, status, unknown);
  }

  /** Groups say how many they show; those that show none go, those that were folded open while a choice is made. */
  #showGroups(isNarrowed: boolean): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('li[data-nature]:not([hidden])').length;
      group.hidden = count === 0;
      const counted = group.querySelector<HTMLElement>(':scope > * > [data-count], :scope > [data-count]');
      if (counted !== null) counted.textContent = sayData(counted, 'count', { count });
      if (!(group instanceof HTMLDetailsElement)) continue;
      if (isNarrowed && !group.open) {
        group.open = true;
        this.#opened.add(group);
      } else if (!isNarrowed && this.#opened.delete(group)) group.open = false;
    }
  }
}

customElements.define('document-filter', DocumentFilter);

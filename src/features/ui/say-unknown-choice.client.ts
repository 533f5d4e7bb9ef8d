import { makeElement } from './element.client.ts';
import { sayData } from './say-data.client.ts';

/** A value in the address that is not known here. */
export interface UnknownChoice {
  readonly value: string;
  /** Names of the parameters that it stands in. */
  readonly names: readonly string[];
}

/**
 * Names the value and offers the address without it.
 * @param host has the words as attributes (`unknownChoiceData`)
 */
export function sayUnknownChoice(host: HTMLElement, status: Element, { value, names }: UnknownChoice): void {
  const address = new URL(location.href);
  for (const name of names) address.searchParams.delete(name);
  const href = address.pathname + address.search;
  status.replaceChildren(
    sayData(host, 'unknown', { value }),
    ' ',
    makeElement('a', { class: 'phrases', href }, host.dataset['drop'] ?? ''),
  );
}

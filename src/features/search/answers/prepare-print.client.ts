import { partOf } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { formatSearchAddress, type SearchState } from '../search-address.ts';
import type { SearchWords } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';

/**
 * A print says what was asked and how, in the words of the controls as they stand, and where.
 *
 * @param isBlank nothing is asked
 */
export function preparePrint(
  root: HTMLElement,
  asked: SearchState,
  isBlank: boolean,
  words: SearchWords,
): void {
  partOf(root, '[data-question]').textContent = isBlank
    ? ''
    : describe(root, shortenQuery(asked.query), words);
  nameInPrint(formatSearchAddress(asked));
}

/** The question in one line: “…” · 一字不差 · 只计正文，不计标题 · 地区：乌海市. It says what is chosen on the page. */
function describe(root: HTMLElement, query: string, words: SearchWords): string {
  const sayChosen = (name: string, value: string): string => say(words.chosen, { name, value });
  const chosen = [
    ...partOf(root, '[data-options]').querySelectorAll<HTMLElement>('label:not([hidden])'),
  ].flatMap((label) => {
    const name = label.querySelector('span')?.firstChild?.textContent?.trim() ?? '';
    const [option] = label.querySelector('select')?.selectedOptions ?? [];
    // The order of relevance goes without saying.
    if (option !== undefined) return option.value === 'relevance' ? [] : sayChosen(name, option.text);
    return label.querySelector(':checked') === null ? [] : name;
  });
  const filters = [...partOf(root, '[data-facets]').querySelectorAll('fieldset:has(:checked)')].map(
    (facet) => {
      const values = [...facet.querySelectorAll('label:has(:checked) > span:first-of-type')];
      return sayChosen(
        facet.querySelector('legend')?.textContent ?? '',
        values.map(({ textContent }) => textContent).join(words.separator),
      );
    },
  );
  return [say(words.question, { query }), ...chosen, ...filters].join(' · ');
}

const root = document.documentElement;
const whole = root.dataset['printSource'] ?? '';

/** Make the foot of printed pages name the page with these parameters, as they are read: Chinese is not escaped. */
function nameInPrint(parameters: URLSearchParams): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  root.dataset['printSource'] = whole.replace(page, () => printAddress(page, parameters));
}

function printAddress(page: string, parameters: URLSearchParams): string {
  const escape = (text: string): string => text.replace(/[\s&#%+]/gu, encodeURIComponent);
  const said = [...parameters].map(([name, value]) => `${name}=${escape(value)}`).join('&');
  return said === '' ? page : `${page}?${said}`;
}

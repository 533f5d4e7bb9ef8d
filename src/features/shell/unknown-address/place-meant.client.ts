import { idInFragment } from '../../../domain/citing/reading/forgive-address.ts';
import { nearestProvisionId } from '../../../domain/document/nearest-provision-id.ts';
import { similarity } from '../../../domain/text/similarity.ts';
import { sayData } from '../../ui/say-data.client.ts';
import { beginningOf } from '../position/beginning-of.client.ts';

/** A place on the page that an address means which names none. */
interface PlaceMeant {
  readonly id: string;
  readonly name: string;
  /** Language of the name. */
  readonly lang: string;
  /** Whether the address names it, but for what was swept into the link; else it is only the nearest. */
  readonly isCertain: boolean;
}

/** Less alike than this is not near. */
const NEAR = 0.5;
const HEADINGS = ':is(h1, h2, h3, h4, h5, h6)';

/**
 * Goes to the place that an address means for certain, or says that there is none of this name and offers the nearest.
 * @param element the `<unknown-address>` of the page
 * @param wanted what stands behind `#`, decoded, and is no id of the page
 */
export function leadOn(element: HTMLElement, wanted: string): void {
  const place = placeMeant(wanted, element.dataset['mark'] ?? '');
  if (place?.isCertain === true) return location.replace(`#${place.id}`);
  const message = element.querySelector('p');
  const link = element.querySelector('a');
  const sentence = element.querySelector('[data-sentence]');
  const nearest = element.querySelector<HTMLElement>('[data-nearest]');
  if (message === null || link === null || sentence === null || nearest === null) return;
  sentence.textContent = sayData(element, 'unknown', { address: `#${wanted}` });
  nearest.hidden = place === undefined;
  link.href = `#${place?.id ?? ''}`;
  link.textContent = place?.name ?? '';
  link.lang = place?.lang ?? '';
  message.hidden = false;
}

/**
 * @param wanted what stands behind `#`, decoded, and is no id of the page
 * @param markName how marks of provisions are named, with `{position}`
 * @returns undefined where nothing on the page comes near; a source text always has its beginning
 */
function placeMeant(wanted: string, markName: string): PlaceMeant | undefined {
  const id = idInFragment(wanted);
  if (id !== '' && document.getElementById(id) !== null) return named(id, true, markName);
  const text = document.querySelector('[data-source-text]');
  const ids = placesIn(text ?? document.querySelector('main') ?? document.body);
  const near = text === null ? mostAlike : nearestProvisionId;
  const alike = id === '' ? undefined : near(ids, id);
  const nearest = headedBy(wanted, ids) ?? alike ?? (text === null ? undefined : ids[0]);
  return nearest === undefined ? undefined : named(nearest, false, markName);
}

function named(id: string, isCertain: boolean, markName: string): PlaceMeant {
  const lang = document.getElementById(id)?.closest<HTMLElement>('[lang]')?.lang ?? '';
  return { id, name: nameOf(id, markName), lang, isCertain };
}

/** What an address may lead to: neither tools nor notes among the words, nor what is not shown. */
function placesIn(root: Element): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[id]')]
    .filter((element) => element.closest('[data-editorial], [hidden], [popover], dialog, form, svg') === null)
    .map(({ id }) => id);
}

/** The place whose heading begins with the words of the address. */
function headedBy(wanted: string, ids: readonly string[]): string | undefined {
  const words = fold(wanted);
  if (!/[^\x20-\x7e]/.test(words)) return undefined;
  return ids.find((id) => fold(headingOf(id)?.textContent ?? '').startsWith(words));
}

function mostAlike(ids: readonly string[], wanted: string): string | undefined {
  const scored = ids.map((id) => ({ id, score: similarity(id, wanted) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= NEAR ? best.id : undefined;
}

/** A heading by its words, anything else as its mark names it, or by the first heading or mark in it. */
function nameOf(id: string, markName: string): string {
  const heading = headingOf(id)?.textContent?.trim();
  if (heading !== undefined && heading !== '') return heading;
  const element = document.getElementById(id);
  const mark =
    document.querySelector<HTMLElement>(`.permalink[href="#${CSS.escape(id)}"]`) ??
    element?.querySelector<HTMLElement>('.permalink');
  const [before = '', after = ''] = markName.split('{position}');
  const label = mark?.getAttribute('aria-label');
  return (
    label?.slice(before.length, label.length - after.length) ??
    element?.querySelector('summary, dt')?.textContent?.trim() ??
    (element?.closest('[data-source-text]') ? beginningOf(element.textContent) : id)
  );
}

function headingOf(id: string): Element | null {
  const element = document.getElementById(id);
  return element?.matches(HEADINGS) === true ? element : (element?.querySelector(HEADINGS) ?? null);
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

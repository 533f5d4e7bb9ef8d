import { localise } from '../../../content/localise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Template } from '../../../i18n/template.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DocumentKind } from '../../../schemas/vocabulary.ts';
import type { Copied } from '../../ui/copied.ts';
import { copyWords } from '../../ui/copy-words.client.ts';
import { cloneTemplate } from '../../ui/clone-template.client.ts';
import { partOf, makeElement } from '../../ui/element.client.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { say } from '../../ui/say.client.ts';
import { readCitingSite } from '../citing-site.client.ts';
import { loadDocument } from '../load-document.client.ts';
import type { Clipping } from './clippings-store.client.ts';
import { readClippings, writeClippings } from './clippings-store.client.ts';
import type { GatheredClipping, GatheredDocument } from './gather-clippings.client.ts';
import { gatherClippings } from './gather-clippings.client.ts';

/** Words that the list puts in. */
export interface ClippingMessages extends FactWords {
  readonly copied: string;
  readonly copyFailed: string;
  readonly failed: string;
  readonly gone: string;
  readonly whole: string;
  readonly clearConfirm: string;
  readonly removeOf: Template<'position'>;
}

/** Longest piece of a clipping shown, in characters. */
const LONGEST = 80;

/** Fills the dialog of `<clippings-list>` with the clippings there are, by document. */
export async function renderClippings(host: HTMLElement): Promise<void> {
  const clippings = readClippings();
  const policies = [...new Set(clippings.map(({ policy }) => policy))];
  const gathered = await Promise.all(
    policies.map((policy) =>
      gather(
        host,
        policy,
        clippings.filter((clipping) => clipping.policy === policy),
      ),
    ),
  );
  // What was removed meanwhile is printed by the call that follows.
  if (JSON.stringify(readClippings()) !== JSON.stringify(clippings)) return;
  partOf(host, '[data-documents]').replaceChildren(
    ...gathered.map((own, index) => printDocument(host, policies[index] ?? '', own)),
  );
  partOf(host, '[data-all]').hidden = clippings.length === 0;
  const taken = gathered.flatMap((own) => (own?.taken === undefined ? [] : [own.taken]));
  const quotes = taken.map(({ quote }) => quote);
  offer(host, '[data-copy-all]', {
    text: quotes.map(({ text }) => text).join('\n'),
    html: quotes.map(({ html }) => html).join(''),
  });
  offer(host, '[data-copy-citations]', { text: taken.map(({ citation }) => `${citation}\n`).join('') });
  partOf(host, '[data-clear]').onclick = () => {
    if (confirm(messagesOf(host).clearConfirm)) writeClippings([]);
  };
  // The control that was pressed may be gone.
  if (!host.contains(document.activeElement)) partOf(host, '[data-close]').focus();
}

/** Undefined where the document does not load. */
async function gather(
  host: HTMLElement,
  policy: string,
  clippings: readonly Clipping[],
): Promise<GatheredDocument | undefined> {
  const site = readCitingSite(host);
  try {
    return gatherClippings(site, await loadDocument(site.texts, policy), clippings);
  } catch {
    return undefined;
  }
}

function printDocument(host: HTMLElement, policy: string, own: GatheredDocument | undefined): Node {
  const section = cloneTemplate(host, 'document');
  const messages = messagesOf(host);
  const link = partOf(section, 'a');
  link.setAttribute('href', `${host.dataset['pages'] ?? ''}${policy}/`);
  link.textContent = own === undefined ? policy : documentTitle(own.document.policy);
  const citation = own?.taken?.citation;
  partOf(section, '[data-citation]').textContent = own === undefined ? messages.failed : (citation ?? '');
  const copy = partOf(section, '[data-copy]');
  copy.hidden = citation === undefined;
  copy.addEventListener('click', () => void take(host, { text: citation ?? '' }));
  if (own !== undefined) {
    partOf(section, '.facts').replaceChildren(...documentFacts(own.document.policy, messages));
    partOf(section, 'ol').replaceChildren(...own.clippings.map((clipping) => printClipping(host, clipping)));
  }
  return section;
}

function printClipping(host: HTMLElement, { clipping, position, excerpt }: GatheredClipping): Node {
  const item = cloneTemplate(host, 'clipping');
  const { gone, whole, removeOf } = messagesOf(host);
  const name = excerpt === '' ? clipping.from : position || whole;
  const link = partOf(item, 'a');
  link.setAttribute('href', `${host.dataset['pages'] ?? ''}${clipping.policy}/#${clipping.from}`);
  link.textContent = name;
  partOf(item, '.excerpt').textContent = excerpt === '' ? gone : cut(excerpt);
  const remove = partOf(item, 'button');
  remove.ariaLabel = say(removeOf, { position: name });
  remove.addEventListener('click', () => {
    writeClippings(readClippings().filter((other) => JSON.stringify(other) !== JSON.stringify(clipping)));
  });
  return item;
}

function offer(host: HTMLElement, selector: string, copied: Copied): void {
  partOf(host, selector).onclick = () => void take(host, copied);
}

async function take(host: HTMLElement, copied: Copied): Promise<void> {
  const messages = messagesOf(host);
  const isCopied = await copyWords(copied);
  partOf(host, '[role="status"]').textContent = isCopied ? messages.copied : messages.copyFailed;
}

function messagesOf(host: HTMLElement): ClippingMessages {
  return JSON.parse(host.dataset['messages'] ?? '{}') as ClippingMessages;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}

/** Words about documents, in the language of the interface. */
interface FactWords {
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
  /** Said of reference material. */
  readonly unverified: string;
}

/** What every mention of a document opens with, as items of a list: region, kind, date. */
function documentFacts(policy: Policy, words: FactWords): readonly HTMLLIElement[] {
  const locale = interfaceLocale();
  const date = policy.dateSigned ?? policy.datePublished;
  return [
    makeElement('li', { class: 'place' }, localise(policy.region, locale).name),
    makeElement('li', {}, words.kinds[policy.kind] ?? ''),
    ...(date === undefined ? [] : [makeElement('li', {}, formatDate(locale, date))]),
    ...(policy.nature === 'policy' ? [] : [makeElement('li', { class: 'tag' }, words.unverified)]),
  ];
}

/** The title of a document in the language of the interface. */
function documentTitle(policy: Policy): string {
  return localise(policy, interfaceLocale()).title;
}

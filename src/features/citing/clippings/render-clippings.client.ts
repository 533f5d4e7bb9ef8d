import { localise } from '../../../content/localise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Copied } from '../../ui/copied.ts';
import { copyWords } from '../../ui/copy-words.client.ts';
import { partOf, makeElement } from '../../ui/element.client.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { say } from '../../ui/say.client.ts';
import { readCitingSite } from '../citing-site.client.ts';
import { loadDocument } from '../load-document.client.ts';
import { citingMessages } from '../messages.ts';
import type { Clipping } from './clippings-store.client.ts';
import { readClippings, writeClippings } from './clippings-store.client.ts';
import type { GatheredClipping, GatheredDocument } from './gather-clippings.client.ts';
import { gatherClippings } from './gather-clippings.client.ts';

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
  const all = partOf(host, '[data-all]');
  if (all.childElementCount === 0) all.append(...makeActions());
  all.hidden = clippings.length === 0;
  const taken = gathered.flatMap((own) => (own?.taken === undefined ? [] : [own.taken]));
  const quotes = taken.map(({ quote }) => quote);
  offer(host, '[data-copy-all]', {
    text: quotes.map(({ text }) => text).join('\n'),
    html: quotes.map(({ html }) => html).join(''),
  });
  offer(host, '[data-copy-citations]', { text: taken.map(({ citation }) => `${citation}\n`).join('') });
  partOf(host, '[data-clear]').onclick = () => {
    if (confirm(citingWords().clippings.clearConfirm)) writeClippings([]);
  };
  // The control that was pressed may be gone.
  if (!host.contains(document.activeElement)) partOf(host, '[data-close]').focus();
}

/** What is done with all clippings; offered by `offer`. */
function makeActions(): readonly HTMLElement[] {
  const { copyAll, copyCitations, clear } = citingWords().clippings;
  return [
    makeElement('button', { type: 'button', 'data-copy-all': '' }, copyAll),
    makeElement('button', { type: 'button', 'data-copy-citations': '' }, copyCitations),
    makeElement('button', { type: 'button', 'data-clear': '' }, clear),
  ];
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
  const words = citingWords();
  const href = `${host.dataset['pages'] ?? ''}${policy}/`;
  const title = own === undefined ? policy : documentTitle(own.document.policy);
  const citation = own?.taken?.citation;
  const copy = makeElement('button', { type: 'button', 'data-copy': '' }, words.clippings.copyCitation);
  copy.hidden = citation === undefined;
  copy.addEventListener('click', () => void take(host, { text: citation ?? '' }));
  return makeElement(
    'section',
    {},
    makeElement('ul', { class: 'facts' }, ...(own === undefined ? [] : documentFacts(own.document.policy))),
    makeElement('h3', {}, makeElement('a', { href }, title)),
    makeElement(
      'ol',
      { class: 'plain-list' },
      ...(own?.clippings ?? []).map((clipping) => printClipping(host, clipping)),
    ),
    makeElement(
      'div',
      { class: 'clippings-citation' },
      makeElement(
        'p',
        { 'data-citation': '', lang: own && 'zh-CN' },
        own === undefined ? words.clippings.failed : (citation ?? ''),
      ),
      copy,
    ),
  );
}

function printClipping(host: HTMLElement, { clipping, position, excerpt }: GatheredClipping): Node {
  const { scope, clippings } = citingWords();
  const name = excerpt === '' ? clipping.from : position || scope.whole;
  const href = `${host.dataset['pages'] ?? ''}${clipping.policy}/#${clipping.from}`;
  const remove = makeElement(
    'button',
    { type: 'button', 'aria-label': say(clippings.removeOf, { position: name }) },
    clippings.remove,
  );
  remove.addEventListener('click', () => {
    writeClippings(readClippings().filter((other) => JSON.stringify(other) !== JSON.stringify(clipping)));
  });
  return makeElement(
    'li',
    {},
    makeElement('a', { href, lang: 'zh-CN' }, name),
    makeElement(
      'p',
      { class: 'excerpt', lang: excerpt === '' ? undefined : 'zh-CN' },
      excerpt === '' ? clippings.gone : cut(excerpt),
    ),
    remove,
  );
}

function offer(host: HTMLElement, selector: string, copied: Copied): void {
  partOf(host, selector).onclick = () => void take(host, copied);
}

async function take(host: HTMLElement, copied: Copied): Promise<void> {
  const words = citingWords();
  const isCopied = await copyWords(copied);
  partOf(host, '[role="status"]').textContent = isCopied ? words.copied : words.copyFailed;
}

function citingWords(): (typeof citingMessages)[ReturnType<typeof interfaceLocale>] {
  return citingMessages[interfaceLocale()];
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}

/** What every mention of a document opens with, as items of a list: region, kind, date. */
function documentFacts(policy: Policy): readonly HTMLLIElement[] {
  const locale = interfaceLocale();
  const date = policy.dateSigned ?? policy.datePublished;
  return [
    makeElement('li', { class: 'place' }, localise(policy.region, locale).name),
    makeElement('li', {}, vocabularyMessages[locale].documentKind[policy.kind]),
    ...(date === undefined ? [] : [makeElement('li', {}, formatDate(locale, date))]),
    ...(policy.nature === 'policy'
      ? []
      : [makeElement('li', { class: 'tag' }, citingMessages[locale].unverified)]),
  ];
}

/** The title of a document in the language of the interface. */
function documentTitle(policy: Policy): string {
  return localise(policy, interfaceLocale()).title;
}

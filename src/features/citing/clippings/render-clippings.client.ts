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

/** A clipping as it is listed; without an excerpt where its document did not load. */
type Listed = Pick<GatheredClipping, 'clipping' | 'position'> & Partial<GatheredClipping>;

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
    ...gathered.map((own, index) => {
      const policy = policies[index] ?? '';
      return printDocument(host, policy, own, own?.clippings ?? withoutText(clippings, policy));
    }),
  );
  const all = partOf(host, '[data-all]');
  if (all.childElementCount === 0) all.append(...makeActions());
  all.hidden = clippings.length === 0;
  const taken = gathered.flatMap((own) => (own?.taken === undefined ? [] : [own.taken]));
  const quotes = taken.map(({ quote }) => quote);
  const found = gathered.flatMap((own) => own?.clippings ?? []).filter(({ excerpt }) => excerpt !== '');
  const offer = (selector: string, copied: Copied) => {
    const button = partOf(host, selector);
    button.hidden = found.length === 0;
    button.onclick = () => void take(host, copied, clippings.length - found.length);
  };
  offer('[data-copy-all]', {
    text: quotes.map(({ text }) => text).join('\n'),
    html: quotes.map(({ html }) => html).join(''),
  });
  offer('[data-copy-citations]', { text: taken.map(({ citation }) => `${citation}\n`).join('') });
  partOf(host, '[data-clear]').onclick = () => {
    if (confirm(citingWords().clippings.clearConfirm)) writeClippings([]);
  };
  // The control that was pressed may be gone.
  if (!host.contains(document.activeElement)) partOf(host, '[data-close]').focus();
}

/** Those of a document that did not load: they are listed, and can be removed, all the same. */
function withoutText(clippings: readonly Clipping[], policy: string): readonly Listed[] {
  return clippings
    .filter((clipping) => clipping.policy === policy)
    .map((clipping) => ({ clipping, position: clipping.from }));
}

/** What is done with all clippings. */
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

function printDocument(
  host: HTMLElement,
  policy: string,
  own: GatheredDocument | undefined,
  listed: readonly Listed[],
): Node {
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
    makeElement('ol', { class: 'plain-list' }, ...listed.map((clipping) => printClipping(host, clipping))),
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

function printClipping(host: HTMLElement, { clipping, position, excerpt }: Listed): Node {
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
    ...(excerpt === undefined
      ? []
      : [
          makeElement(
            'p',
            { class: 'excerpt', lang: excerpt === '' ? undefined : 'zh-CN' },
            excerpt === '' ? clippings.gone : cut(excerpt),
          ),
        ]),
    remove,
  );
}

/** @param missing how many clippings are not among what is copied, though all were asked for */
async function take(host: HTMLElement, copied: Copied, missing = 0): Promise<void> {
  const { clippings, ...words } = citingWords();
  const isCopied = await copyWords(copied);
  const left = missing === 0 ? '' : say(clippings.notCopied, { count: missing });
  partOf(host, '[role="status"]').textContent = isCopied ? words.copied + left : words.copyFailed;
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

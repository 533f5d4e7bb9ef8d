import { citedWork } from '../../domain/citing/cited-work.ts';
import type { Policy } from '../../schemas/policy.ts';
import { makeElement } from '../ui/element.client.ts';
import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { say } from '../ui/say.client.ts';
import type { CitationFile, CitationWords } from './citation-words.ts';
import { citingMessages } from './messages.ts';

/** What the page says of the controls: addresses with `{provision}` for the id of a provision. */
interface SheetLinks {
  /** The page that compares provisions. */
  readonly compare: string;
  /** Whom to tell of an error, and the words for it; nobody where the site names none. */
  readonly report: { readonly href: string; readonly words: string } | undefined;
}

type Words = (typeof citingMessages)[ReturnType<typeof interfaceLocale>];

/**
 * The controls of the sheet with the citations of a document, for `CitationSheet` to fill: no page prints them, since only
 * a script can use them.
 */
export function makeSheetControls(policy: Policy, links: SheetLinks): readonly HTMLElement[] {
  const words = citingMessages[interfaceLocale()];
  const isReference = policy.nature === 'reference';
  // Reworded text has no place in an official document, so it is offered in none of the forms made for one.
  const forms = isReference
    ? (['legal', 'gbt7714', 'plain'] as const)
    : (['official', 'printed', 'legal', 'gbt7714', 'plain'] as const);
  /** The forms differ in their date where the source has both. */
  const hasTwoDates = !isReference && new Set(Object.values(citedWork(policy).dates)).size > 1;
  return [
    ...(isReference ? [copyBanner()] : []),
    makeChoices(words, policy.noticeTitle !== undefined),
    makeActions(words, links),
    makeElement('dl', { class: 'cite-forms' }, ...forms.map((form) => makeForm(words, form))),
    ...(hasTwoDates ? [makeElement('p', { class: 'note' }, words.dates)] : []),
    makeElement(
      'section',
      { class: 'provision-notes', 'data-notes': '', hidden: '' },
      makeElement('h3', {}, words.notesTitle),
      makeElement('div'),
    ),
    makeElement(
      'details',
      {},
      makeElement('summary', {}, words.machine),
      makeElement(
        'ul',
        { class: 'cite-machine' },
        ...(['cslJson', 'ris', 'bibtex'] as const).map((form) => makeMachineForm(words, form)),
      ),
    ),
    makeElement(
      'details',
      {},
      makeElement('summary', {}, words.more),
      makeElement(
        'div',
        { class: 'cite-actions' },
        makeButton({ 'data-copy': 'fragment' }, words.fragment),
        makeElement('a', { class: 'button', href: links.compare, 'data-compare': '' }, words.compare),
      ),
    ),
  ];
}

/** The warning of reference material, which its page says at its head. */
function copyBanner(): HTMLElement {
  return makeElement(
    'p',
    { class: 'banner' },
    document.querySelector('.policy-head .banner')?.textContent?.trim() ?? '',
  );
}

function makeChoices({ scope, part }: Words, hasNotice: boolean): HTMLElement {
  const choices = makeElement(
    'div',
    { class: 'cite-choices' },
    makeElement(
      'label',
      { 'data-scope-label': '' },
      scope.label,
      makeElement('select', { 'data-scope': '', lang: 'zh-CN' }),
    ),
  );
  if (!hasNotice) return choices;
  const radio = (value: 'plan' | 'notice', checked?: ''): HTMLElement =>
    makeElement(
      'label',
      {},
      makeElement('input', { type: 'radio', name: 'cited-part', value, checked }),
      part[value],
    );
  choices.append(
    makeElement('fieldset', {}, makeElement('legend', {}, part.label), radio('plan', ''), radio('notice')),
  );
  return choices;
}

function makeActions(words: Words, { report }: SheetLinks): HTMLElement {
  return makeElement(
    'div',
    { class: 'cite-actions' },
    makeButton({ 'data-copy': 'quote', 'aria-describedby': 'cite-size' }, words.quote),
    makeButton({ 'data-copy': 'link' }, words.link),
    makeButton({ 'data-share': '', hidden: 'share' in navigator ? undefined : '' }, words.share),
    makeButton({ 'data-clip': '', 'aria-pressed': 'false' }, words.clip),
    ...(report === undefined
      ? []
      : [makeElement('a', { class: 'button', 'data-report': report.href }, report.words)]),
    makeElement('p', { class: 'note', id: 'cite-size', 'data-size': '' }),
  );
}

function makeForm(words: Words, form: keyof Words['forms'] & keyof CitationWords): HTMLElement {
  const name = words.forms[form];
  return makeElement(
    'div',
    {},
    makeElement('dt', {}, name),
    makeElement('dd', { 'data-string': form, lang: 'zh-CN' }),
    makeElement(
      'dd',
      {},
      makeButton({ 'data-copy': form, 'aria-label': say(words.copyOf, { form: name }) }, words.copy),
    ),
  );
}

function makeMachineForm(words: Words, form: CitationFile): HTMLElement {
  const name = words.machineForms[form];
  return makeElement(
    'li',
    {},
    makeElement('span', {}, name),
    makeButton({ 'data-copy': form, 'aria-label': say(words.copyOf, { form: name }) }, words.copy),
    makeButton({ 'data-save': form, 'aria-label': say(words.downloadOf, { form: name }) }, words.download),
  );
}

function makeButton(attributes: Parameters<typeof makeElement>[1], words: string): HTMLElement {
  return makeElement('button', { type: 'button', ...attributes }, words);
}

import { localise } from '../../../content/localise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { interfaceLocale } from '../../ui/interface-locale.client.ts';
import { makeElement } from '../../ui/make-element.client.ts';
import type { DocumentKind } from '../../../schemas/vocabulary.ts';

/** Words about documents, in the language of the interface. */
export interface FactWords {
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
  /** Said of reference material. */
  readonly unverified: string;
}

/** What every mention of a document opens with, as items of a list: place, kind, date. */
export function documentFacts(policy: Policy, words: FactWords): readonly HTMLLIElement[] {
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
export function documentTitle(policy: Policy): string {
  return localise(policy, interfaceLocale()).title;
}

import { makeRandom, type Random } from '../random.ts';
import type { Place } from './places.ts';
import { makePlaces } from './places.ts';
import { zipf } from './prose.ts';
import { PLAN_KINDS, THEMES } from './words.ts';

/** How a generated document is made up: a plan that a notice prints, one by itself, a law, a report, a news story. */
type Form = 'annexed-plan' | 'plan' | 'law' | 'report' | 'news';

/** What is known of a generated document before a word of it is written, so that others can name it. */
export interface DocumentFacts {
  /** Counted from 1. */
  readonly index: number;
  readonly id: string;
  readonly form: Form;
  readonly place: Place;
  readonly theme: readonly [zh: string, en: string];
  readonly title: string;
  readonly titleEn: string;
  readonly shortTitle: string;
  /** The word that the text calls itself by: 方案. */
  readonly name: string;
  readonly kind: string;
  readonly documentNumber: string | undefined;
  readonly year: number;
  /** As printed: 2024年6月20日. */
  readonly signed: string;
  readonly period: { readonly text: string } | undefined;
}

/** Facts of every document of a corpus, by its number. */
export type FactsOf = (index: number) => DocumentFacts;

/** Of a hundred documents so many are of each level. */
const LEVELS = [
  ['national', 4],
  ['province', 14],
  ['prefecture', 46],
  ['county', 32],
  ['township', 4],
] as const;

/** Of a hundred documents so many have each form. */
const FORMS: readonly (readonly [Form, number])[] = [
  ['annexed-plan', 52],
  ['plan', 27],
  ['law', 12],
  ['report', 7],
  ['news', 2],
];

/** @returns facts that depend on the seed and the number alone, never on how many documents there are */
export function makeFacts(seed: number): FactsOf {
  const places = makePlaces(makeRandom(seed), 9, 6);
  const byLevel = Map.groupBy(places, ({ region }) => region.level);
  const known = new Map<number, DocumentFacts>();
  return (index) => {
    const facts =
      known.get(index) ??
      factsOf(makeRandom(seed * 7919 + index), index, (level) => byLevel.get(level) ?? places);
    known.set(index, facts);
    return facts;
  };
}

function factsOf(
  random: Random,
  index: number,
  placesOf: (level: Place['region']['level']) => readonly Place[],
): DocumentFacts {
  const place = zipf(random, placesOf(share(index * 0.6180339887, LEVELS)));
  const form = share(index * 0.7548776662, FORMS);
  const theme = zipf(random, THEMES);
  const year = 2026 - Math.floor(11 * random.next() ** 2);
  const month = 1 + random.below(year === 2026 ? 9 : 12);
  const signed = `${year}年${month}月${1 + random.below(28)}日`;
  const name = place.region.level === 'national' ? '' : place.region.name;
  const { nameEn } = place;
  const number = place.region.level === 'national' ? '教职成' : `${place.code}政办发`;
  const base = {
    index,
    id: `${place.slug}-${index}`,
    form,
    place,
    theme,
    year,
    signed,
    documentNumber:
      form === 'annexed-plan' && random.next() < 0.8 ? `${number}〔${year}〕${index}号` : undefined,
    period: undefined,
  };
  const named = (title: string, titleEn: string, kind: string, own: string): DocumentFacts => ({
    ...base,
    title,
    titleEn,
    shortTitle: title.replace(/^关于/u, '').replace(/（.*）$/u, ''),
    kind,
    name: own,
  });
  if (form === 'law') {
    const [own, kind, en] = random.pick([
      ['条例', 'regulations', 'Regulations'],
      ['管理办法', 'measures', 'Measures'],
      ['规定', 'provisions', 'Provisions'],
    ] as const);
    return named(`${name}${theme[0]}${own}`, `${nameEn} ${en} on ${theme[1]}`, kind, own.replace('管理', ''));
  }
  if (form === 'report') {
    return named(`${name}${theme[0]}情况报告`, `${nameEn} Report on ${theme[1]}`, 'report', '报告');
  }
  if (form === 'news') {
    return named(`${name}${theme[0]}见闻`, `${nameEn}: News of ${theme[1]}`, 'news-report', '报道');
  }
  const [ending, kind, en] = zipf(random, PLAN_KINDS);
  const isPlan = kind === 'plan';
  const text = `${year}—${year + 4}年`;
  const own = ending.replace(/^(?:实施|行动|工作)/u, '');
  const title = `${name}${theme[0]}${ending}${isPlan ? `（${text}）` : ''}`;
  return {
    ...named(title, `${nameEn} ${en} on ${theme[1]}${isPlan ? ` (${year}–${year + 4})` : ''}`, kind, own),
    period: isPlan ? { text } : undefined,
  };
}

/**
 * Which of several shares of a hundred a number falls into, by its digits after the point: multiples of an irrational
 * number spread over all of them evenly, so that small corpora have each in its proportion.
 */
function share<T>(multiple: number, shares: readonly (readonly [T, number])[]): T {
  let left = (multiple % 1) * 100;
  const found = shares.find(([, count]) => (left -= count) < 0) ?? shares[0];
  if (found === undefined) throw new RangeError('no shares');
  return found[0];
}

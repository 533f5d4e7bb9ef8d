import type { Random } from '../random.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { ADVERBS, LINKS, MODIFIERS, NOUNS, PURPOSES, PURPOSE_ENDS, RESULTS, VERBS } from './words.ts';

/** Writes sentences of one document: the words that it likes come often, as in real texts. */
export interface Prose {
  readonly random: Random;
  /** `临港仓储流程`. */
  thing(): string;
  /** A sentence of two to five clauses without a number, closed by a full stop. */
  sentence(): string;
  /** `健全社区课程` as a heading without a mark. */
  heading(): string;
  /** A name that no other document has: of a firm, a park, a programme. */
  coined(): string;
  /** Whether something happens that does in so many of a hundred cases. */
  chance(percent: number): boolean;
}

/** The first of a list come far more often than the last: rank r about 1/r times (Zipf). */
export function zipf<T>(random: Random, from: readonly T[]): T {
  const rank = Math.floor((from.length + 1) ** random.next()) - 1;
  return from[Math.min(rank, from.length - 1)] ?? random.pick(from);
}

/** Characters of GB 2312, its commoner half, without those that parsers read: numerals, dates, places, bodies, verbs. */
const CHARACTERS = (() => {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd7 - 0xb0 }, (_, row) => 0xb0 + row);
  const all = rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(row, 0xa1 + cell))),
  );
  const read = new Set(
    '零一二三四五六七八九十百千万亿两半几数余第双倍成番批年月日号时分秒天周季省市县区州盟旗镇乡村国的了是不在有和与及或于到至从由以等为将被把之其各每全本该此约近超个家所项名次届元吨米亩局厅部委办院校所站队会党政式型率性化级类制度内外上下前后左右间里中点线条档段等则款令法条款章节编附表件局处室科组馆中心园者行',
  );
  return all.filter((character) => /^\p{Script=Han}$/u.test(character) && !read.has(character));
})();

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What statements print before a name. */
const BEFORE_NAMES =
  '建成 现有 培育 打造 建设 组建 认定 新建 遴选 推动 力争 支持 探索 以上 一批 1个 1家 1座 1套 1项 1支 1门'.split(
    ' ',
  );

const standing = new Map<string, boolean>();

/** Whether a name that begins with a character stays a word of its own there: 建成 and 都 would be read as 成都. */
function standsAlone(first: string): boolean {
  const known =
    standing.get(first) ??
    BEFORE_NAMES.every((words) =>
      [...segmenter.segment(words + first)].some(({ index }) => index === words.length),
    );
  standing.set(first, known);
  return known;
}

/** @param words how many of each list the document draws on: its own taste, a twentieth of the draws apart */
export function makeProse(random: Random, words = 60): Prose {
  const own = <T>(list: readonly T[]): (() => T) => {
    const liked = Array.from({ length: Math.min(words, list.length) }, () => zipf(random, list));
    return () => (random.next() < 0.6 ? random.pick(liked) : random.pick(list));
  };
  const [adverb, verb, modifier, noun] = [own(ADVERBS), own(VERBS), own(MODIFIERS), own(NOUNS)];
  const chance = (percent: number): boolean => random.next() * 100 < percent;
  const name = (): string => {
    const made = Array.from(
      { length: random.pick([2, 2, 3]) },
      () => CHARACTERS[random.below(CHARACTERS.length)] ?? '',
    ).join('');
    return standsAlone(made.charAt(0)) ? made : name();
  };
  const names = Array.from({ length: 14 }, name);
  const coined = (): string => zipf(random, names);
  const thing = (): string => {
    const start = chance(18) ? coined() : modifier();
    return start + (chance(35) ? modifier() : '') + noun();
  };
  const things = (): string => (chance(40) ? `${thing()}${zipf(random, LINKS)}${thing()}` : thing());
  const clause = (): string => {
    const kind = random.below(100);
    if (kind < 45) return `${chance(40) ? adverb() : ''}${verb()}${things()}`;
    if (kind < 60) return `${zipf(random, PURPOSES)}${thing()}${random.pick(PURPOSE_ENDS)}`;
    if (kind < 72) return `对${thing()}${adverb()}${verb()}`;
    if (kind < 82) return `把${thing()}${verb()}同${thing()}${verb()}结合起来`;
    if (kind < 92) return `使${thing()}${random.pick(RESULTS)}`;
    return `${verb()}${modifier()}${noun()}，${random.pick(RESULTS)}`;
  };
  const sentence = (): string => {
    if (chance(7)) return `${zipf(random, SET_PHRASES)}。`;
    const clauses = Array.from({ length: 2 + random.below(4) }, clause);
    if (chance(8)) clauses.push(zipf(random, SET_PHRASES));
    return `${clauses.join('，')}。`;
  };
  return { random, thing, sentence, coined, chance, heading: () => `${verb()}${modifier()}${noun()}` };
}

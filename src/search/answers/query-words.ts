import { fold } from '../fold/fold.ts';
import { readRegions } from './named-regions.ts';

/** A query in a reader's own words, taken apart. */
export interface QueryWords {
  /** What white space and marks part, without words of questions: 产教联合体, 2025. */
  readonly typed: readonly string[];
  /** The same with words that say little beside others (目标, 规定). */
  readonly withGeneral: readonly string[];
  /** `typed` cut by a dictionary as well, each once: 双师型教师 → 双师型, 教师. */
  readonly words: readonly string[];
  /** The regions named beside other words (乌海 双师型), by their names in the documents. */
  readonly regions: readonly string[];
  /** Provinces named with them that no document is of. */
  readonly without: readonly string[];
}

/** The regions of a query. */
type RegionNames = Pick<QueryWords, 'regions' | 'without'>;

/** Words of questions, and little words, which say nothing of what is asked about. */
const LITTLE = new Set(
  (
    '吗 呢 吧 啊 的 地 得 了 着 过 是 有 没有 没 不 在 到 和 与 及 或 以 为 对 从 由 被 把 让 给 向 于 而 也 都 就 还 又 才 再 很 最 更 只 ' +
    '这 那 哪 哪些 哪个 哪里 什么 怎么 怎样 如何 为什么 谁 几 几个 几所 几家 多少 多久 多大 多长 何时 什么时候 是否 能否 可否 能 能不能 可以 可 会 要 应 应该 应当 需要 必须 ' +
    'AND OR and or 请问 想 想问 知道 我 我们 你 您 他 她 它 他们 孩子 前 后 之前 以前 年前 个 所 家 项 条 名 建 去 来 上 下 里 中'
  ).split(/\s+/u),
);

/** Words that say little beside others, yet may be all that is asked of a place or of one thing (佳木斯 目标). */
const GENERAL = new Set('有关 关于 相关 方面 情况 规定 政策 文件 数量 目标 建设'.split(' '));

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What asks, in a sentence without spaces. */
const ASKING =
  /[有是]?(?:多少|几)(?:[个所家项条名人门种套]|公里|平方米)?|[有是]?哪(?:些|个|里|几)|(?:是指|指|是|有|叫)?什么(?:时候|意思|叫|是)?|怎[么样]|如何|为什么|是否|[能可]否|能不能|可不可以|是不是|有没有|多[久大长](?:.?一次)?|[吗呢吧]$/gu;
const MARKS = /[\s,，。、；;：:？?！!“”"'‘’「」『』《》()（）[\]【】〔〕…—|/\\+&·]+/u;

/**
 * The words of a query, little words left out; a word that holds a number keeps what belongs to it (2025年).
 * @param regions names of regions, as documents have them
 */
export function readQueryWords(query: string, regions: readonly string[] = []): QueryWords {
  const pieces = query
    .normalize('NFKC')
    .split(MARKS)
    .flatMap((piece) => piece.replace(ASKING, ' ').split(' '))
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => readRegions(piece, regions));
  const named = joinRegions(read.filter((each) => each?.rest === ''));
  const others = pieces.filter((piece, at) => !LITTLE.has(piece) && read[at]?.rest !== '');
  // The name of a region by itself is what is looked for, and so is that of one without documents.
  const isNarrowed = named.regions.length > 0 && others.length > 0;
  const all = isNarrowed ? others : pieces.filter((piece) => !LITTLE.has(piece));
  const typed = all.filter((piece) => !GENERAL.has(piece));
  return {
    typed: distinct(typed),
    withGeneral: distinct(all),
    words: distinct(typed.flatMap(splitPiece)),
    ...(isNarrowed ? named : { regions: [], without: [] }),
  };
}

/** Whether a query asks in a sentence, of whose words the texts have some. */
export function isQuestion(query: string): boolean {
  return query.search(ASKING) >= 0;
}

/** What asks in the words of a reader, and hardly in those of a text. */
const READERS_ASKING =
  /什么|多少|怎[么样]|哪[些个里几]|谁|几[个所家]|能不能|有没有|是不是|可不可以|[吗呢]|[?？]$/u;

/** Whether a query asks in a reader's own words, which no text has in a row. */
export function isReadersQuestion(query: string): boolean {
  return isQuestion(query) && READERS_ASKING.test(query.trim());
}

/** The clauses of a query, those without a word left out. */
export function clausesOf(query: string): readonly string[] {
  return query.split(/[，,。；;：:？?！!]+/u).filter((clause) => readQueryWords(clause).words.length > 0);
}

function distinct(words: readonly string[]): readonly string[] {
  const folded = new Map(words.map((word) => [fold(word, 'loose').text, word] as const));
  folded.delete('');
  return [...folded.values()];
}

/**
 * A query with pieces that are or begin with names of regions, taken apart: 乌海双师型 → 双师型 in 乌海市. Undefined where none does,
 * or where nothing else is left.
 */
export function splitRegions(
  query: string,
  known: readonly string[],
): (RegionNames & { readonly query: string }) | undefined {
  const pieces = query
    .normalize('NFKC')
    .split(MARKS)
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => {
    const named = readRegions(piece, known);
    return named?.rest.length === 1 ? undefined : named;
  });
  const named = joinRegions(read);
  const left = pieces.map((piece, at) => read[at]?.rest ?? piece).filter((rest) => rest !== '');
  if (named.regions.length + named.without.length === 0 || left.length === 0) return undefined;
  return { query: left.join(' '), ...named };
}

function joinRegions(read: readonly (RegionNames | undefined)[]): RegionNames {
  return {
    regions: [...new Set(read.flatMap((named) => named?.regions ?? []))],
    without: [...new Set(read.flatMap((named) => named?.without ?? []))],
  };
}

function isLittle(word: string): boolean {
  return LITTLE.has(word) || GENERAL.has(word);
}

/** What a reader typed as one word may be a sentence: 普通高中能转到职业学校吗. */
function splitPiece(piece: string): string[] {
  if (!/\p{Script=Han}/u.test(piece)) return [piece];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(piece)) {
    if (isWordLike !== true || isLittle(segment)) words.push('');
    else words.push(segment);
  }
  return joinNeighbours(words).filter(
    (word) => !isLittle(word) && [...word].length > 1 && ![...word].every((each) => LITTLE.has(each)),
  );
}

/** A number and its unit belong together (2025年), and so does a single character with the word before or after it. */
function joinNeighbours(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = joined.at(-1);
    if (word === '') {
      isOpen = false;
      continue;
    }
    const isPart =
      [...word].length === 1 || (last !== undefined && ([...last].length === 1 || /\d$/u.test(last)));
    if (isOpen && isPart && last !== undefined) joined[joined.length - 1] = last + word;
    else joined.push(word);
    isOpen = true;
  }
  return joined;
}

import { fold } from '../fold/fold.ts';

/** A query in a reader's own words, taken apart. */
export interface QueryWords {
  /** What white space and marks part, without words of questions: 产教联合体, 2025. */
  readonly typed: readonly string[];
  /** The same with words that say little beside others (目标, 规定). */
  readonly withGeneral: readonly string[];
  /** `typed` cut by a dictionary as well, each once: 双师型教师 → 双师型, 教师. */
  readonly words: readonly string[];
  /** The region named beside other words (乌海 双师型), by its name in the documents. */
  readonly region?: string;
}

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
  const region = pieces.length > 1 ? findRegion(pieces, regions) : undefined;
  const all = pieces.filter((piece) => piece !== region?.typed && !LITTLE.has(piece));
  const typed = all.filter((piece) => !GENERAL.has(piece));
  return {
    typed: distinct(typed),
    withGeneral: distinct(all),
    words: distinct(typed.flatMap(splitPiece)),
    ...(region !== undefined && all.length > 0 && { region: region.name }),
  };
}

/** Whether a query asks in a sentence, of whose words the texts have some. */
export function isQuestion(query: string): boolean {
  return query.search(ASKING) >= 0;
}

function distinct(words: readonly string[]): readonly string[] {
  const folded = new Map(words.map((word) => [fold(word, 'loose').text, word] as const));
  folded.delete('');
  return [...folded.values()];
}

/** The region that one of the pieces is: in full, or without 市, 县 … */
function findRegion(
  pieces: readonly string[],
  regions: readonly string[],
): { readonly name: string; readonly typed: string } | undefined {
  for (const name of regions) {
    const typed = pieces.find((piece) => piece === name || piece === stemOfRegion(name));
    if (typed !== undefined) return { name, typed };
  }
  return undefined;
}

/**
 * A query that begins with the name of a region, in full or without 市, 县 …, taken apart: 乌海双师型 → 双师型 in 乌海市. Undefined
 * where none of its pieces does, or nothing else is left.
 */
export function splitRegion(
  query: string,
  regions: readonly string[],
): { readonly query: string; readonly region: string } | undefined {
  const pieces = query
    .normalize('NFKC')
    .split(MARKS)
    .filter((piece) => piece !== '');
  for (const region of regions) {
    for (const form of [region, stemOfRegion(region)]) {
      const at = pieces.findIndex((piece) => piece.startsWith(form) && piece.length > form.length + 1);
      if (form.length < 2 || at < 0) continue;
      const left = (pieces[at] ?? '').slice(form.length).replace(/^的/u, '');
      return { query: pieces.with(at, left).join(' '), region };
    }
  }
  return undefined;
}

/** 乌海市 → 乌海 */
export function stemOfRegion(name: string): string {
  return name.replace(/(?<=..)(?:市|县|区|旗|盟|州|省|自治[州区县旗])$/u, '');
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

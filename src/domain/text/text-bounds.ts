import { oncePerText } from './once-per-text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const MARK = /[\p{P}\p{S}\s]/u;
const NUMERAL = /[\p{Nd}〇零一二三四五六七八九十百千万亿两.．%％]/u;
const LATIN = /[A-Za-z\p{Nd}]/u;
/** Words that join two things of one sort: what they join may be quoted alone. */
const JOINT = /^(?:以及|[和与及或并])/u;
const JOINT_BEFORE = /(?:以及|[和与及或并])$/u;

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
];

const ANY_PAIR = new RegExp(`[${PAIRS.flat().join('')}]`, 'u');

/** How words are cut out of a text. */
export interface Cut {
  /** They begin and end between clauses, or next to 和, 与, 及: none of their own sort is left in the middle. */
  readonly isClause: boolean;
  /** They begin and end between words, and not inside a number, a Latin word or a pair of marks. */
  readonly isWhole: boolean;
}

/**
 * How `words` are cut at the best of their occurrences in `text`; `undefined` where they do not stand there.
 * Where Chinese words end is taken from the word segmentation of the platform (UAX 29 with its Chinese dictionary).
 * @param startsIn UTF-16 offsets in `text` where words may begin as a clause does: 2023年|召开三次会议, 力争|达到3万人次
 */
export function cutOf(
  words: string,
  text: string,
  startsIn: () => readonly number[] = () => [],
): Cut | undefined {
  let best: Cut | undefined;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const opens = beginsClause(text, start) || startsIn().includes(start);
    const closes = endsClause(text, end);
    const isWhole =
      (opens || boundariesOf(text).has(start)) &&
      (closes || boundariesOf(text).has(end)) &&
      !isInside(text, start) &&
      !isInside(text, end) &&
      isBalanced(words);
    const cut = { isClause: isWhole && opens && closes, isWhole };
    if (cut.isClause) return cut;
    if (best === undefined || cut.isWhole) best = cut;
  }
  return best;
}

/** What a subject stands before: 占比|达到75%, 专业点|由39个增长至92个, 学校|已于2023年…. */
const PREDICATE =
  /^(?:达|不[低少高超多]|逐步|基本|由|从|近|约|已|为|超|占(?!比)|提[高升]|增[长加]|下降|降|控制|保持|全部|实现|成为|进入|纳入)/u;

/** What a name stands behind: 建设|…, 高效的|…, 10家|…, 到2023年底|…. */
const LEAD =
  /(?:的|等|在|共[建修]|设立|建立|组建|打造|建设|建成|开展|开办|举办|获得|成为|推动|支持|推进|落实|累计|聚焦|现有|每季度|每年度?|年底?|一批|[\d一二两三四五六七八九十百千万余](?:个|家|所|项|门|套|名|次|人次|大类|类|支|座|条))$/u;

/** Single characters that a name begins behind: prepositions, verbs, 各, 每, and 员, 者 as ends of a word. */
const GOVERNS = /[在从到对向为与按将把以由其各该每全本共有使让被设建办于达占是满定员者]/u;

/**
 * Whether words that are made of stretches of a text (`standsInRuns`) begin and end where words of the text do: the
 * longest stretch at their beginning begins a word somewhere, and the longest at their end ends one. A name may also
 * begin behind a verb, 的 or a measure, where the platform's dictionary sees no end of a word; and it ends more strictly,
 * before a number, a predicate or the verb of its statement: 专业布点占比 is not 专业布点.
 * @param name absent for words that are no name
 */
export function beginsAndEndsWhole(
  words: string,
  text: string,
  name?: { readonly verb?: string | undefined },
): boolean {
  let [head, tail] = [words, words];
  while (!text.includes(head)) head = head.slice(0, -1);
  while (!text.includes(tail)) tail = tail.slice(1);
  return (
    occurrencesOf(head, text).some((at) => {
      if (isInside(text, at)) return false;
      if (beginsClause(text, at)) return true;
      const boundaries = boundariesOf(text);
      if (boundaries.has(at) && !leavesOneCharacter(text, at, boundaries)) return true;
      if (name === undefined) return false;
      const before = justBefore(text, at);
      return LEAD.test(before) || (name.verb !== undefined && text.slice(0, at).endsWith(name.verb));
    }) &&
    occurrencesOf(tail, text).some((start) => {
      const end = start + tail.length;
      if (endsClause(text, end)) return true;
      if (name === undefined) return boundariesOf(text).has(end) && !isInside(text, end);
      const after = text.slice(end);
      const isBeforeVerb = name.verb !== undefined && after.startsWith(name.verb);
      return PREDICATE.test(after) || NUMERAL.test(after.charAt(0)) || isBeforeVerb;
    })
  );
}

/**
 * What stands before is a single character that governs nothing: 市|属本科高校, 高|职专业, as the dictionary divides
 * names that it does not know.
 */
function leavesOneCharacter(text: string, at: number, boundaries: Boundaries): boolean {
  const isSingle = boundaries.has(at - 1) || beginsClause(text, at - 1);
  return isSingle && !LEAD.test(justBefore(text, at)) && !GOVERNS.test(text.charAt(at - 1));
}

/** Longer than any word of `LEAD` and `JOINT_BEFORE`. */
const WORD_LENGTH = 8;

/** The characters before a place in a text, as many as one word has: a paragraph may be long. */
function justBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - WORD_LENGTH), at);
}

function occurrencesOf(run: string, text: string): readonly number[] {
  const occurrences: number[] = [];
  for (let at = text.indexOf(run); run !== '' && at !== -1; at = text.indexOf(run, at + 1))
    occurrences.push(at);
  return occurrences;
}

function beginsClause(text: string, at: number): boolean {
  const before = justBefore(text, at);
  if (before === '' || MARK.test(before.at(-1) ?? '') || JOINT_BEFORE.test(before)) return true;
  return /[“《（(〔]/u.test(text.charAt(at));
}

function endsClause(text: string, at: number): boolean {
  const after = text.slice(at);
  return after === '' || MARK.test(after.charAt(0)) || JOINT.test(after);
}

/** Between two characters of one number, or of one Latin word. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return (
    (LATIN.test(before) && LATIN.test(after)) ||
    (/[\p{Nd}.．]/u.test(before) && /[\p{Nd}.．%％万亿]/u.test(after)) ||
    (/[百千万亿]/u.test(after) && /[\p{Nd}一二三四五六七八九十百千万两]/u.test(before))
  );
}

/** Every quotation mark, title mark and bracket that opens in the words closes in them. */
export function isBalanced(words: string): boolean {
  return (
    !ANY_PAIR.test(words) ||
    PAIRS.every(([open, close]) => words.split(open).length === words.split(close).length)
  );
}

/** Offsets of a text where its words begin, and its end. */
interface Boundaries {
  readonly has: (offset: number) => boolean;
}

/** Asked for the word at one offset, the segmenter looks at what stands around it, not at the whole text. */
const boundariesOf = oncePerText((text): Boundaries => {
  const segments = segmenter.segment(text);
  return { has: (offset) => offset === text.length || segments.containing(offset)?.index === offset };
});

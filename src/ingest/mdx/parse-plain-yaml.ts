import type { Document } from 'yaml';
import { Lexer, isAlias, isCollection, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';

/** Something for which a YAML text is refused. */
interface YamlProblem {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

export interface PlainYaml {
  /** The text as a tree, as far as it could be read. Made when it is asked for, and then not kept for long. */
  readonly readTree: () => Document.Parsed;
  /** Written in the simple forms of `readSimpleYaml`: so it has no problem, and no date without quotes. */
  readonly isSimple: boolean;
  /** Plain data; `null` for an empty text or one with a problem. */
  readonly value: unknown;
  /** In the order of the text. After the first error of form nothing more is reported: it would follow from it. */
  readonly problems: readonly YamlProblem[];
}

/** Lists in records in lists … deeper than this are no data of ours. */
const DEPTH_LIMIT = 24;

/**
 * Reads YAML (or JSON) that is data and nothing else: maps, lists, strings, numbers and truth values. Anchors, aliases
 * and tags are problems, as is nesting without end. Never throws.
 */
export function parsePlainYaml(text: string): PlainYaml {
  const value = readSimpleYaml(text);
  if (value === undefined) return parseFully(text);
  let tree: WeakRef<Document.Parsed> | undefined;
  return {
    value,
    problems: [],
    isSimple: true,
    readTree: () => {
      const document = tree?.deref() ?? parseTree(text);
      tree = new WeakRef(document);
      return document;
    },
  };
}

function parseTree(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false });
}

function parseFully(text: string): PlainYaml {
  const document = parseTree(text);
  const form = errorsOfForm(document, text);
  const problems = form.length > 0 ? form : unplainParts(document, text);
  return {
    readTree: () => document,
    value: problems.length > 0 ? null : document.toJS(),
    problems,
    isSimple: false,
  };
}

const DUPLICATE = 'DUPLICATE_KEY';
/** The parser calls itself for every level, and says so when there are thousands. */
const TOO_DEEP = 'RESOURCE_EXHAUSTION';

function errorsOfForm(document: Document.Parsed, text: string): readonly YamlProblem[] {
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const cause = errors.findIndex(({ code }) => code !== DUPLICATE);
  return errors.slice(0, cause === -1 ? errors.length : cause + 1).map(({ code, pos, message }) => {
    if (code === TOO_DEEP) return tooDeep(offsetOfDepth(text));
    const tab = code === DUPLICATE ? -1 : text.slice(0, pos[0] + 1).search(/(?<=^ *)\t/m);
    return tab === -1 ? malformed(pos[0], { zh: message, en: message }) : malformed(tab, TAB);
  });
}

const TAB: Bilingual = {
  zh: '缩进用了制表符（Tab），YAML 只能用空格',
  en: 'a tab stands in the indentation; YAML is indented with spaces only',
};

function malformed(offset: number, detail: Bilingual): YamlProblem {
  return {
    offset,
    message: { zh: `YAML 语法有误：${detail.zh}`, en: `The YAML cannot be read: ${detail.en}` },
    hint: {
      zh: '检查缩进、引号和重复的字段名；缩进只用空格',
      en: 'Check indentation, quotes and repeated field names; indent with spaces only',
    },
  };
}

/** Anchors, aliases, tags and too many levels. */
function unplainParts(document: Document.Parsed, text: string): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: document.contents, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    // An alias follows from its anchor.
    if (isAlias(node)) continue;
    if (node.anchor !== undefined) problems.push(unplain(text.lastIndexOf('&', offset), `&${node.anchor}`));
    else if (node.tag !== undefined) problems.push(unplain(tagStart(text, offset), node.tag));
    if (depth > DEPTH_LIMIT && isCollection(node)) {
      problems.push(tooDeep(offset));
      continue;
    }
    for (const part of partsOf(node)) open.push({ node: part, depth: depth + 1 });
  }
  return problems.toSorted((a, b) => a.offset - b.offset);
}

/** Offset of the `!` or `!!` before a node. */
function tagStart(text: string, offset: number): number {
  const mark = text.lastIndexOf('!', offset);
  return text[mark - 1] === '!' ? mark - 1 : mark;
}

function partsOf(node: unknown): readonly unknown[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}

function unplain(offset: number, detail: string): YamlProblem {
  return {
    offset,
    message: {
      zh: `YAML 里不能用锚点、别名和类型标签：${detail}`,
      en: `The YAML may have no anchors, aliases or tags: ${detail}`,
    },
    hint: {
      zh: '把内容照写出来；以 * & ! 开头的文字加引号',
      en: 'Write the content out; quote text that begins with * & !',
    },
  };
}

function tooDeep(offset: number): YamlProblem {
  const limit = String(DEPTH_LIMIT);
  return {
    offset,
    message: { zh: `YAML 嵌套超过 ${limit} 层`, en: `The YAML is nested more than ${limit} levels deep` },
    hint: {
      zh: '检查多余的括号和短横线',
      en: 'Look for stray brackets and dashes',
    },
  };
}

/** Marks of the lexer that are no characters of the text. */
const LEXER_MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Offset of the first bracket or dash that opens a level too many; 0 where indentation alone makes them. */
function offsetOfDepth(text: string): number {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (LEXER_MARKS.has(lexeme)) continue;
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    if (lexeme === '-' || lexeme === '?') dashes += 1;
    else if (lexeme.trim() !== '' || lexeme.includes('\n')) dashes = 0;
    if (brackets > DEPTH_LIMIT || dashes > DEPTH_LIMIT) return offset;
    offset += lexeme.length;
  }
  return 0;
}

import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { readFacts } from '../../divide/read-facts.ts';
import { createDecodeError, createDecodeWarning } from '../decode-problem.ts';
import type { DecodeSeedResult } from '../decoded-seed.ts';
import type { SeedBlock } from '../seed-block.ts';
import { collapseSpace } from './collapse-space.ts';
import { assembleBlocks } from '../seed-block.ts';
import type { ReadCharacters } from '../text/read-characters.ts';
import type { MainText } from './find-main-text.ts';
import { findMainText, tokensOf } from './find-main-text.ts';
import type { HtmlElement } from './parse-html.ts';
import { HtmlLimitError, isElement, parseHtml } from './parse-html.ts';
import type { PageLine } from './read-page-lines.ts';
import { readPageLines } from './read-page-lines.ts';
import { textOf } from './visible-text.ts';

/**
 * The visible text of a web page, a block, row or `<br>` a line. Lines outside the main text are marked as furniture,
 * but for the title of the document, where the main text does not repeat it. A head table is lines of facts.
 */
export function decodeHtml({ text, encoding }: ReadCharacters, file: string): DecodeSeedResult {
  const declared = declaredEncoding(text);
  if (declared !== undefined && encoding === 'gb18030' && !/^gb|^utf-?8$/u.test(declared)) {
    return { diagnostics: [createDecodeError('ingest-encoding', file, `UTF-8（${declared}）`)] };
  }
  let root: HtmlElement;
  try {
    root = parseHtml(text);
  } catch (error) {
    if (error instanceof HtmlLimitError) return { diagnostics: [createDecodeError('ingest-nesting', file)] };
    throw error;
  }
  const body = root.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? root;
  const { lines, pictures } = readPageLines(body);
  const main = findMainText(body, lines);
  const marked = markFurniture(lines, main, titleOf(root));
  const seen = pictures.filter((ancestors) => ancestors.includes(main.element)).length;
  return {
    value: assembleBlocks(marked, 'html', encoding),
    diagnostics: [
      ...findOutside(marked, file),
      ...findStruck(main.element, marked, file),
      ...(seen > 0 ? [createDecodeWarning('seed-picture', file, String(seen))] : []),
    ],
  };
}

/** Charset that the page declares, in lower case. */
function declaredEncoding(text: string): string | undefined {
  return /<meta\b[^<>]*?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(text.slice(0, 4096))?.[1]?.toLowerCase();
}

function titleOf(root: HtmlElement): string {
  const head = root.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  const title = head?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'title');
  return title ? withoutSpace(textOf(title)) : '';
}

/** Elements that hold navigation wherever they stand. */
const ALWAYS_OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
/** Names that portals give to navigation and tools. */
const OUTSIDE =
  /^(?:nav|menu|foot(?:er)?|head(?:er)?|top|bottom|crumbs?|breadcrumbs?|position|location|share|tools?|side(?:bar)?|search|banner|copyright|related|print|links?|login)(?:[-_].*|\d*)$/u;
/** Characters at the beginning of the main text in which a title may be repeated. */
const BEGINNING = 600;
const SHORTEST_TITLE = 5;

function markFurniture(lines: readonly PageLine[], main: MainText, pageTitle: string): readonly SeedBlock[] {
  const isInside = ({ ancestors }: PageLine): boolean => ancestors.includes(main.element);
  const first = lines.findIndex(isInside);
  const beginning = withoutSpace(
    lines
      .slice(first, first + 40)
      .filter(isInside)
      .map(({ text }) => text)
      .join(''),
  ).slice(0, BEGINNING);
  const isTitled = ({ text, mark }: PageLine): boolean => {
    const title = withoutSpace(text);
    return title.length >= SHORTEST_TITLE && (mark?.kind === 'heading' || pageTitle.includes(title));
  };
  // A signature may repeat one line of a title that is broken over several.
  const wholeOf = (line: PageLine): string =>
    withoutSpace(
      lines
        .slice(0, first)
        .filter(({ ancestors }) => ancestors.at(-1) === line.ancestors.at(-1))
        .map(({ text }) => text)
        .join(''),
    );
  const isTitle = (line: PageLine, index: number): boolean =>
    index < first && isTitled(line) && !beginning.includes(wholeOf(line));
  return lines.map((line, index) => {
    const { text, mark = undefined } = line;
    const block: SeedBlock = { text, ...(mark && { mark }) };
    if (isInside(line)) {
      const isFurniture = isOutside(line, main) && !(isTitled(line) && !main.isNamed);
      return isFurniture ? asFurniture(block) : block;
    }
    if (isTitle(line, index)) return { text, mark: mark ?? { kind: 'heading', level: 1 } };
    const isFurniture = main.isNamed || line.linked > 0.5 || isOutside(line);
    return isFurniture ? asFurniture(block) : block;
  });
}

function asFurniture({ text }: SeedBlock): SeedBlock {
  return { text, mark: { kind: 'furniture' } };
}

/** It stands in navigation: by its element anywhere; by a name where the page names no main text, or outside that. */
function isOutside({ ancestors }: PageLine, main?: MainText): boolean {
  const within = main === undefined ? ancestors : ancestors.slice(ancestors.indexOf(main.element) + 1);
  return within.some(
    (element) =>
      ALWAYS_OUTSIDE.has(element.tagName) ||
      (!main?.isNamed &&
        element.tagName !== 'body' &&
        tokensOf(element).some((token) => OUTSIDE.test(token))),
  );
}

/** Sentences outside the main text are a reason to look. */
function findOutside(blocks: readonly SeedBlock[], file: string): readonly Diagnostic[] {
  const line = blocks.findIndex(
    ({ text, mark }) =>
      mark?.kind === 'furniture' && text.length > 40 && /[。；]/u.test(text) && readFacts(text) === undefined,
  );
  const found = blocks[line];
  return found ? [createDecodeWarning('html-outside', file, found.text, { line: line + 1, column: 1 })] : [];
}

/** Words that the page strikes out stand in the text like any others: whether they belong to it, a person has to say. */
function findStruck(main: HtmlElement, blocks: readonly SeedBlock[], file: string): readonly Diagnostic[] {
  return struckIn(main).flatMap((element) => {
    const words = collapseSpace(textOf(element));
    if (words === '') return [];
    const line = Math.max(
      0,
      blocks.findIndex(({ text }) => text.includes(words)),
    );
    const column = Math.max(0, blocks[line]?.text.indexOf(words) ?? 0) + 1;
    return [createDecodeWarning('html-struck', file, words, { line: line + 1, column })];
  });
}

function struckIn(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (/^(?:del|s|strike)$/u.test(child.tagName) ? [child] : struckIn(child)));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

import { readDocumentKind } from '../drafts/read-document-kind.ts';
import { LONGEST_TITLE, isIssuerName } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** The lines above a document: those before its first sentence, salutation or numbered heading. */
export type HeadLines = readonly SeedLine[];

/** Lines in which a title may be printed twice: it is broken over a few. */
const TITLE_LINES = 8;

/** The title that a page prints above the document, where the document prints it again. */
export function dropTitleCopy(head: HeadLines): HeadLines {
  const prose = titleProse(head).slice(0, 2 * TITLE_LINES);
  for (const [from] of prose.entries()) {
    for (let to = from + 1; to <= Math.min(prose.length - 1, from + TITLE_LINES); to += 1) {
      if (!isRepeated(prose.slice(from, to), prose.slice(to))) continue;
      return dropLines(head, prose.slice(from, to), { reason: '网页标题，文件随后再次印出同一标题' });
    }
  }
  return head;
}

/**
 * The name of the page above the title: a whole title by itself, and beneath it the body that issues the document begins
 * another whole one.
 */
export function dropPageTitle(head: HeadLines): HeadLines {
  const [first, second, ...others] = titleProse(head);
  if (first === undefined || second === undefined || !isIssuerName(second.text)) return head;
  if (readDocumentKind(first.text) === undefined || readDocumentKind(compact(others)) === undefined)
    return head;
  return dropLines(head, [first], { reason: '网页标题，其下另有文件的完整标题', asks: true });
}

/** What stands above the title that the head table of the page names: its own name, and that of a column. */
export function dropAboveNamedTitle(head: HeadLines): HeadLines {
  const named = head
    .flatMap(({ is }) => (is.kind === 'facts' ? is.facts : []))
    .filter(({ name, value }) => name === 'title' && readDocumentKind(value) !== undefined)
    .map(({ value }) => value.replace(/\s/gu, ''));
  if (named.length === 0) return head;
  const prose = head.filter(({ is }) => is.kind === 'prose');
  const start = prose.findIndex((_, from) =>
    prose
      .slice(from, from + TITLE_LINES)
      .some((_, length) => named.includes(compact(prose.slice(from, from + length + 1)))),
  );
  const reason = '网页印在标题之上的文字；标题见信息表';
  return dropLines(head, prose.slice(0, Math.max(0, start)), { reason });
}

/** 某市人民政府门户网站: the name of the site above a whole title; the body whose site it is may stand above that. */
export function dropSiteName(head: HeadLines): HeadLines {
  const prose = titleProse(head);
  const end = prose.slice(0, 2).findLastIndex(({ text }) => SITE_NAME.test(text)) + 1;
  const title = compact(prose.slice(end, end + TITLE_LINES));
  const isWhole = /^(?!关于).{2,}关于/u.test(title) && readDocumentKind(title) !== undefined;
  if (end === 0 || !isWhole || !prose.slice(0, end - 1).every(({ text }) => isIssuerName(text))) return head;
  return dropLines(head, prose.slice(0, end), { reason: '网站名称，其下另有文件的完整标题', asks: true });
}

const SITE_NAME = /^\p{Script=Han}{0,30}(?:门户网站|官方网站|政府网站?|信息网|新闻网)$/u;

/** The lines after it print the same title, broken and spaced in another way perhaps; the page may add its own name to it. */
function isRepeated(title: HeadLines, after: HeadLines): boolean {
  const expected = compact(title);
  return after.some((_, index) => {
    const printed = compact(after.slice(0, index + 1));
    if (!expected.startsWith(printed) || (!/关于/u.test(printed) && readDocumentKind(printed) === undefined))
      return false;
    return /^$|^[_|｜–—-]/u.test(expected.slice(printed.length));
  });
}

/** Prose no longer than a line of a title. */
function titleProse(head: HeadLines): HeadLines {
  return head.filter(({ is, text }) => is.kind === 'prose' && text.length <= LONGEST_TITLE);
}

/** The head with some of its lines taken for what the page prints around the document. */
function dropLines(
  head: HeadLines,
  lines: HeadLines,
  why: { readonly reason: string; readonly asks?: true },
): HeadLines {
  const dropped = new Set(lines);
  return head.map((line) => (dropped.has(line) ? { ...line, is: { kind: 'furniture', ...why } } : line));
}

function compact(lines: HeadLines): string {
  return lines.map(({ text }) => text.replace(/\s/gu, '')).join('');
}

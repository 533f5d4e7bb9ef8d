import { walkProvisions } from '../../../domain/document/provision.ts';
import { recordWithId } from '../../../domain/record-index.ts';
import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { HtmlElement, HtmlNode } from '../../base/html-tree.ts';
import { attributeOf, childrenOf, isElement, isText } from '../../base/html-tree.ts';
import { problemIn } from '../../base/located.ts';
import { resolveLink } from '../addresses/resolve-link.ts';
import type { Page } from '../page.ts';
import type { BuiltSite } from '../built-site.ts';

/**
 * Which values an attribute may have: those listed, the id of a line, part or table of the document, a page of this site, a
 * number of rows or columns, or heads of columns of the document joined by ` · `.
 */
type Values = readonly string[] | 'id' | 'own page' | 'span' | 'heads' | 'any';

interface Markup {
  /** Element, and where it may stand: `region` is the element with `data-source-text`, another name its parent. */
  readonly tag: string;
  readonly parents: readonly string[];
  /** Attributes that it must have. */
  readonly required: Readonly<Record<string, Values>>;
  readonly optional?: Readonly<Record<string, Values>>;
}

const PARTS = [
  'history',
  'addressee',
  'notice',
  'printed-contents',
  'preamble',
  'signature',
  'printed-note',
  'distribution',
];

const HEADING = {
  parents: ['div.headed', 'div.run-in'],
  required: { id: 'id' },
  optional: { class: ['listed', 'container', 'annex', 'box', 'article'] },
} as const;

const CELL = {
  parents: ['tr'],
  optional: { colspan: 'span', rowspan: 'span', class: ['number', 'empty'], 'data-head': 'heads' },
} as const;

/** All that the printer (`Source….astro`) makes of a text: what is added there is added here. */
const SOURCE_MARKUP: readonly Markup[] = [
  { tag: 'section', parents: ['region'], required: { id: 'id', class: PARTS } },
  { tag: 'div', parents: ['region'], required: { class: ['headed'] } },
  { tag: 'div', parents: ['region', 'section'], required: { class: ['block'] } },
  { tag: 'div', parents: ['region', 'section', 'div.block'], required: { class: ['run-in'] } },
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, ...HEADING })),
  // Where a title may break: a space to screen readers, if they were told of it.
  { tag: 'wbr', parents: ['h2'], required: { 'aria-hidden': ['true'] } },
  {
    tag: 'p',
    parents: ['region', 'section', 'div.block', 'div.run-in'],
    required: { id: 'id' },
    optional: { class: ['footnote'] },
  },
  { tag: 'div', parents: ['region', 'section'], required: { class: ['table', 'wide-table'] } },
  {
    tag: 'table',
    parents: ['div.table', 'div.wide-table'],
    required: { id: 'id' },
    optional: { 'aria-labelledby': 'id' },
  },
  { tag: 'thead', parents: ['table'], required: {} },
  { tag: 'tbody', parents: ['table'], required: {} },
  { tag: 'tr', parents: ['thead', 'tbody'], required: { id: 'id' } },
  { tag: 'th', ...CELL, required: { scope: ['col', 'colgroup', 'row', 'rowgroup'] } },
  { tag: 'td', ...CELL, required: {} },
  { tag: 'a', parents: ['p', 'td', 'th'], required: { href: 'own page' } },
];

const REGION: Markup = {
  tag: 'div',
  parents: [],
  required: { 'data-source-text': 'any', lang: ['zh-CN'] },
  optional: { class: ['source-text'], role: ['region'], 'aria-label': 'any', 'data-pagefind-body': [''] },
};

const AROUND = /^(?:html|body|main|article|section|div)$/;
const AROUND_ATTRIBUTE = /^(?:id|class|lang|dir|tabindex|aria-label|aria-labelledby|data-[a-z-]+)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Source text is printed plainly: inside `[data-source-text]` and outside of `[data-editorial]` stands what the printer
 * makes and nothing else, so that nothing hides, strikes out or turns round words that are all there.
 */
export function* checkSourceMarkup(page: Page, site: BuiltSite): Generator<Diagnostic> {
  for (const region of page.withAttribute('data-source-text')) {
    const policy = attributeOf(region, 'data-source-text') ?? '';
    const document = recordWithId(site.content.documents, policy);
    const provisions = [...walkProvisions(document?.text.provisions ?? [])];
    const tables = provisions.flatMap(({ provision }) => provision.tables ?? []);
    const ids = new Set([...(document?.partById.keys() ?? []), ...tables.map(({ id }) => id)]);
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const heads = new Set(cells.filter(({ header }) => header === true).map(({ text }) => text));
    const context: Context = { page, site, isId: (id) => ids.has(id), isHead: (text) => heads.has(text) };
    yield* misfits(region, [REGION], context);
    yield* around(region, page);
    for (const child of childrenOf(region)) yield* inside(child, 'region', context);
  }
}

interface Context {
  readonly page: Page;
  readonly site: BuiltSite;
  readonly isId: (id: string) => boolean;
  /** Text of a cell that heads a column or row. */
  readonly isHead: (text: string) => boolean;
}

/** A node between the region and the words, and what is in it. `parent` names what holds it; absent below what is wrong itself. */
function* inside(node: HtmlNode, parent: string | undefined, context: Context): Generator<Diagnostic> {
  if (isText(node)) return;
  const { page } = context;
  if (!isElement(node)) {
    const position = page.positionAt(node.sourceCodeLocation?.startOffset ?? 0);
    yield fault(page.file, position, { zh: `有 ${node.nodeName}`, en: `there is ${node.nodeName}` });
    return;
  }
  if (attributeOf(node, 'data-editorial') !== undefined) return;
  const forms = SOURCE_MARKUP.filter(
    ({ tag, parents }) => tag === node.tagName && (parent === undefined || parents.includes(parent)),
  );
  const wrong = [...misfits(node, forms, context)];
  yield* wrong;
  const name = node.tagName === 'div' ? `div.${attributeOf(node, 'class') ?? ''}` : node.tagName;
  for (const child of childrenOf(node)) yield* inside(child, wrong.length > 0 ? undefined : name, context);
}

/** One problem for an element that is none of `forms`. */
function* misfits(element: HtmlElement, forms: readonly Markup[], context: Context): Generator<Diagnostic> {
  const { page } = context;
  if (element.namespaceURI === (XHTML as string) && forms.some((form) => fits(element, form, context)))
    return;
  const written = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
  const tag = `<${element.tagName}${written}>`;
  yield fault(page.file, page.positionOf(element), { zh: `有 ${tag}`, en: `there is ${tag}` });
}

function fits(element: HtmlElement, { required, optional = {} }: Markup, context: Context): boolean {
  const isComplete = Object.keys(required).every((name) => attributeOf(element, name) !== undefined);
  return (
    isComplete &&
    element.attrs.every(({ name, value }) => allows(required[name] ?? optional[name], value, context))
  );
}

function allows(values: Values | undefined, value: string, { page, site, isId, isHead }: Context): boolean {
  if (values === undefined) return false;
  if (values === 'any') return true;
  if (values === 'id') return isId(value);
  if (values === 'span') return /^(?:[2-9]|[1-9]\d+)$/.test(value);
  if (values === 'heads') return value.split(' · ').every(isHead);
  if (values === 'own page') return resolveLink(value, page.path, site).kind !== 'elsewhere';
  return values.includes(value);
}

/** What holds the region must not hide it. */
function* around(region: HtmlElement, page: Page): Generator<Diagnostic> {
  for (let node = region.parentNode; node !== null && isElement(node); node = node.parentNode) {
    const isPlain = AROUND.test(node.tagName) && node.attrs.every(({ name }) => AROUND_ATTRIBUTE.test(name));
    if (isPlain) continue;
    const tag = `<${[node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')}>`;
    yield fault(page.file, page.positionOf(node), { zh: `在 ${tag} 之内`, en: `it stands in ${tag}` });
  }
}

function fault(
  file: string,
  position: { readonly line: number; readonly column: number },
  what: Bilingual,
): Diagnostic {
  return problemIn(file, position, {
    ruleId: 'source-markup',
    message: {
      zh: `原文中有原文排印不用的内容：${what.zh}`,
      en: `Source text is printed with what its printer does not make: ${what.en}`,
    },
    hint: {
      zh: '原文只由 src/components/Source*.astro 印出；不属原文的加 data-editorial，新用的元素、属性和类登记在 check-source-markup.ts',
      en: 'Only src/components/Source*.astro print source text; mark what is none data-editorial, and list a new element, attribute or class in check-source-markup.ts',
    },
  });
}

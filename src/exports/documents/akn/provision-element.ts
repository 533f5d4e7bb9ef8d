import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import type { LabelStyle } from '../../../domain/text/numbering/label-style.ts';
import { readHeadingLabel } from '../../../domain/text/numbering/read-label.ts';

/** The element that a numbered provision becomes, and its id. */
export interface ProvisionElement {
  readonly name:
    | 'book'
    | 'subtitle'
    | 'part'
    | 'chapter'
    | 'article'
    | 'section'
    | 'subsection'
    | 'paragraph'
    | 'subparagraph'
    | 'point'
    | 'hcontainer';
  /** `sec_3__subsec_2__para_5` */
  readonly eId: string;
}

const ELEMENTS: Readonly<Record<LabelStyle, readonly [ProvisionElement['name'], string]>> = {
  'chinese-stop': ['section', 'sec'],
  'chinese-bracket': ['subsection', 'subsec'],
  'arabic-stop': ['paragraph', 'para'],
  'arabic-bracket': ['subparagraph', 'subpara'],
  circled: ['point', 'point'],
  'ordinal-is': ['point', 'point'],
  decimal: ['section', 'sec'],
  book: ['book', 'book'],
  'sub-book': ['subtitle', 'subtitle'],
  division: ['part', 'part'],
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  article: ['article', 'art'],
  box: ['hcontainer', 'box'],
  annex: ['hcontainer', 'annex'],
  'annex-table': ['hcontainer', 'table'],
};

/**
 * 一、 section · （一） subsection · 1. paragraph · （1） subparagraph · 一是 point · 第一章 chapter · 第一条 article; numbers
 * in ASCII, those of the id. A number of any other form makes an `hcontainer`. Undefined for a provision without a number.
 * @param parent id of the element it stands in; empty at the top
 */
export function provisionElement(provision: Provision, parent: string): ProvisionElement | undefined {
  if (provision.label === '') return undefined;
  const path = parent === '' ? '' : `${parent}__`;
  const label = readHeadingLabel(provision.label);
  const last = parseProvisionId(provision.id).at(-1);
  if (label === undefined || last === undefined || !('segment' in last)) {
    return { name: 'hcontainer', eId: `${path}hcontainer_${provision.id}` };
  }
  const [name, prefix] = ELEMENTS[label.style];
  const within = isBareArticle(provision.id) ? pathOfText(parent) : path;
  return { name, eId: `${within}${prefix}_${last.segment.replace(/^[a-y]/, '')}` };
}

/** An article whose id does not name its chapter: `a12`, `x1-a5`. */
function isBareArticle(id: string): boolean {
  const kinds = parseProvisionId(id).map(({ kind }) => kind);
  return (
    kinds.at(-1) === 'article' &&
    kinds.slice(0, -1).every((kind) => kind === 'annex' || kind === 'annex-table')
  );
}

/** The beginning of a path that leads to the annex it is in; empty outside of annexes. */
function pathOfText(parent: string): string {
  const segments = parent.split('__');
  const last = segments.findLastIndex((segment) => /^(?:att|annex|table)_/.test(segment));
  return segments
    .slice(0, last + 1)
    .map((segment) => `${segment}__`)
    .join('');
}

import { formatLabel } from '../text/numbering/format-label.ts';
import type { Label } from '../text/numbering/read-label.ts';
import { readHeadingLabel } from '../text/numbering/read-label.ts';
import { formatChineseNumeral } from '../text/numerals/format-chinese-numeral.ts';
import { countParagraphs } from './below-heading.ts';
import type { PartName } from './parse-provision-id.ts';
import { annexPrefix, parseProvisionId } from './parse-provision-id.ts';
import type { Provision } from './provision.ts';

/** One step of the name of a position, with the id of what it names. */
export type NamingStep = { readonly id: string } & (
  | {
      readonly kind: 'number';
      /** As printed, whatever the width of its brackets; 款 项 目 of an article in the words that laws are cited by. */
      readonly text: string;
      /** What the text reads as; absent where laws are cited by it in every form. */
      readonly label?: Label;
    }
  /** A part without a number; `number` is 2 for a second one of its name. */
  | { readonly kind: 'part'; readonly name: PartName; readonly number: number }
);

/**
 * What names the end of a path, outermost first: an article without its chapter, unless the numbers of articles begin anew
 * in it; 款 项 目 below it; 1.2.3 without 1 and 1.2; a box without what it stands in; everything in an annex with the annex.
 * A part without a number is named by its kind.
 */
export function namingPath(path: readonly Provision[]): readonly NamingStep[] {
  const levels = path.map((provision) => ({ provision, label: labelOf(provision) }));
  const needed = levels.filter(
    ({ provision, label }, index) =>
      !levels.slice(index + 1).some((inner) => isNamedBy({ provision, label }, inner)),
  );
  const article = needed.findLastIndex(({ label }) => label?.style === 'article');
  return needed.flatMap(({ provision, label }, index) =>
    article >= 0 && index > article && !isAnnexLabel(label)
      ? namingInArticle(needed[article]?.provision, provision, label, index - article)
      : nameProvision(provision, label),
  );
}

/** 第二款: a paragraph of an article. */
export function clauseName(number: number): string {
  return `第${formatChineseNumeral(number)}款`;
}

interface Level {
  readonly provision: Provision;
  readonly label: Label | undefined;
}

function labelOf({ label }: Provision): Label | undefined {
  return label === '' ? undefined : readHeadingLabel(label);
}

function isAnnexLabel(label: Label | undefined): boolean {
  return label?.style === 'annex' || label?.style === 'annex-table';
}

/** Whether the number of a provision below it says where both stand. */
function isNamedBy(outer: Level, inner: Level): boolean {
  if (annexPrefix(inner.provision.id) !== annexPrefix(outer.provision.id)) {
    // 附件1-2 stands in 附件1.
    return isAnnexLabel(outer.label) && isAnnexLabel(inner.label) && beginsWith(inner.label, outer.label);
  }
  if (isAnnexLabel(outer.label) || outer.label === undefined) return false;
  switch (inner.label?.style) {
    case 'article':
      return !inner.provision.id.startsWith(`${outer.provision.id}-`);
    case 'box':
      return true;
    case 'decimal':
      return beginsWith(inner.label, outer.label);
    default:
      return false;
  }
}

/** Whether the numbers of a label go on from those of another: 1.2.3 from 1.2, from 1 and from 第一章. */
function beginsWith(inner: Label | undefined, outer: Label | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  const numbers = [...(outer.leading ?? []), outer.number];
  const leading = inner.leading ?? [];
  return numbers.length <= leading.length && numbers.every((number, index) => number === leading[index]);
}

function nameProvision({ id, label: printed }: Provision, label: Label | undefined): readonly NamingStep[] {
  if (label !== undefined) return [{ id, kind: 'number', text: formatLabel(label), label }];
  const step = parseProvisionId(id).at(-1);
  if (step?.kind === 'annex' || step?.kind === 'annex-table') {
    const number = step.segment.slice(1).replaceAll('z', '之');
    return [{ id, kind: 'number', text: `${step.kind === 'annex' ? '附件' : '附表'}${number}` }];
  }
  if (printed !== '') return [{ id, kind: 'number', text: printed.trim() }];
  return step?.kind === 'part' ? [{ id, kind: 'part', name: step.name, number: step.number }] : [];
}

/** 项 目 and 小目, those of the first 款 with the 款 only where there is another. */
function namingInArticle(
  article: Provision | undefined,
  provision: Provision,
  label: Label | undefined,
  depth: number,
): readonly NamingStep[] {
  const { id } = provision;
  if (article === undefined || label === undefined) return nameProvision(provision, label);
  const step = { id, kind: 'number', text: nameItem(label, UNITS[depth - 1] ?? '小目') } as const;
  if (depth > 1) return [step];
  const clause = clauseOfItem(article.id, id);
  const number = clause ?? 1;
  return clause === undefined && countParagraphs(article) < 2
    ? [step]
    : [{ id: `${article.id}-p${String(number)}`, kind: 'number', text: clauseName(number) }, step];
}

/** The number of the 款 that the id of an item names: 2 of `a12-p2-3`; undefined for the first (`a12-3`). */
export function clauseOfItem(article: string, item: string): number | undefined {
  const digits = /^-p(\d+)-/.exec(item.slice(article.length))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const UNITS = ['项', '目'];

/** 第（三）项, 第1目, 第（三）项之一: in the numerals and brackets that are printed. */
function nameItem({ style, number, inserted = [], text }: Label, unit: string): string {
  const chinese = formatChineseNumeral(number);
  const written =
    {
      'chinese-bracket': `（${chinese}）`,
      'arabic-bracket': `（${String(number)}）`,
      'chinese-stop': chinese,
      'ordinal-is': chinese,
      circled: text,
    }[style as string] ?? String(number);
  return `第${written}${unit}${inserted.map((each) => `之${formatChineseNumeral(each)}`).join('')}`;
}

import { findBelow } from '../../document/below-heading.ts';
import { clauseOfItem } from '../../document/naming-path.ts';
import { annexPrefix, parseProvisionId } from '../../document/parse-provision-id.ts';
import { isArticle } from '../../document/printed-position.ts';
import type { Provision } from '../../document/provision.ts';
import { walkProvisions } from '../../document/provision.ts';
import type { BelowHeading } from '../../document/split-below.ts';
import { readHeadingLabel } from '../../text/numbering/read-label.ts';
import type { LevelStep, PositionStep } from './position-step.ts';

/** What the steps of a citation have reached. */
interface Reached {
  readonly provision: Provision;
  /** The 款 of an article that has been named. */
  readonly clause?: number;
  /** The paragraph, table or row below it that has been named. */
  readonly below?: BelowHeading;
}

/**
 * The ids that a cited position may stand for in one document. A level left out is looked for below
 * (第三部分第5点 where 5. stands under （二）, 第十二条 in its chapter), in the text itself before its annexes; so several ids mean
 * that the citation is ambiguous.
 */
export function resolvePosition(
  provisions: readonly Provision[],
  steps: readonly PositionStep[],
): readonly string[] {
  let reached: readonly Reached[] | undefined;
  for (const step of steps) {
    const next: readonly Reached[] =
      reached === undefined ? firstStep(provisions, step) : reached.flatMap((from) => nextStep(from, step));
    // The plan that a notice prints as its only annex is the text itself.
    const isTextItself = reached === undefined && next.length === 0 && step.kind === 'annex';
    if (isTextItself && step.styles[0] === 'annex' && step.numbers.join() === '1') {
      if (steps.length > 1) continue;
      return provisions.filter(({ id }) => id === 'title').map(({ id }) => id);
    }
    if (next.length === 0) return [];
    reached = next;
  }
  return [...new Set((reached ?? []).flatMap(idsOf))];
}

function idsOf({ provision, clause, below }: Reached): readonly string[] {
  const wanted = below ?? (clause === undefined ? undefined : paragraph(clause));
  if (wanted === undefined) return [provision.id];
  const found = findBelow(provision, wanted);
  return found === undefined ? [] : [found.id];
}

function paragraph(number: number): BelowHeading {
  return { kind: 'paragraph', number };
}

function firstStep(provisions: readonly Provision[], step: PositionStep): readonly Reached[] {
  switch (step.kind) {
    case 'level':
    case 'annex':
    case 'part':
      return findStep(provisions, step).map((provision) => ({ provision }));
    case 'clause':
    case 'row':
      return [];
    default:
      // 第3段 with nothing before it can only mean a document without numbering.
      return bareText(provisions).flatMap((provision) => nextStep({ provision }, step));
  }
}

function bareText(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.every(({ label }) => label === '') ? provisions.filter(({ id }) => id === 'title') : [];
}

function nextStep(from: Reached, step: PositionStep): readonly Reached[] {
  const { provision, clause, below } = from;
  switch (step.kind) {
    case 'clause':
      return isArticle(provision) ? withBelow(from, paragraph(step.number), { clause: step.number }) : [];
    case 'row':
      return below?.kind === 'table'
        ? withBelow(from, { kind: 'row', table: below.number, number: step.number })
        : [];
    case 'paragraph':
    case 'footnote':
    case 'table':
      return withBelow(from, { kind: step.kind, number: step.number });
    case 'level':
      if (below !== undefined) return [];
      return isInArticle(provision)
        ? itemsOf(provision, clause, step).map((item) => ({ provision: item }))
        : findStep(provision.children, step).map((child) => ({ provision: child }));
    default:
      return below === undefined
        ? findStep(provision.children, step).map((child) => ({ provision: child }))
        : [];
  }
}

/** What has been reached with something below it, where that is there; a 款 that only leads on to 项 need not be known by itself. */
function withBelow(
  from: Reached,
  below: BelowHeading,
  as: Pick<Reached, 'clause' | 'below'> = { below },
): readonly Reached[] {
  return findBelow(from.provision, below) === undefined ? [] : [{ provision: from.provision, ...as }];
}

function isInArticle({ id }: Provision): boolean {
  return parseProvisionId(id).some(({ kind }) => kind === 'article');
}

/** Items of an article, of the 款 named or else of the first that has such a one; below them 目. */
function itemsOf(provision: Provision, clause: number | undefined, step: LevelStep): readonly Provision[] {
  const found = provision.children.filter((child) =>
    step.isItem === true ? hasNumbers(child, step) : isStep(child, step),
  );
  if (!isArticle(provision)) return found;
  const ofClause = (number: number): readonly Provision[] =>
    found.filter(({ id }) => (clauseOfItem(provision.id, id) ?? 1) === number);
  if (clause !== undefined) return ofClause(clause);
  const first = ofClause(1);
  return first.length > 0 ? first : found;
}

type FoundStep = Extract<PositionStep, { readonly kind: 'level' | 'annex' | 'part' }>;

/** As `findStepAsWritten`; 第（一）项 may be printed 一是, where no （一） is. */
function findStep(below: readonly Provision[], step: FoundStep): readonly Provision[] {
  const found = findStepAsWritten(below, step);
  const isItem = step.kind === 'level' && step.isItem === true && step.styles[0] === 'chinese-bracket';
  return found.length > 0 || !isItem ? found : findStepAsWritten(below, { ...step, styles: ['ordinal-is'] });
}

/** Those directly below, else those anywhere below in the same text, else those in annexes of it. */
function findStepAsWritten(below: readonly Provision[], step: FoundStep): readonly Provision[] {
  const direct = below.filter((provision) => isStep(provision, step));
  if (direct.length > 0) return direct;
  const all = [...walkProvisions(below)]
    .map(({ provision }) => provision)
    .filter((provision) => isStep(provision, step));
  const depths = all.map(({ id }) => annexPrefix(id).length);
  const least = Math.min(...depths);
  return all.filter((_, index) => depths[index] === least);
}

function isStep(provision: Provision, step: FoundStep): boolean {
  const last = parseProvisionId(provision.id).at(-1);
  if (step.kind === 'part')
    return last?.kind === 'part' && last.name === step.name && last.number === step.number;
  const label = readHeadingLabel(provision.label);
  if (step.kind === 'level')
    return label !== undefined && step.styles.includes(label.style) && hasNumbers(provision, step);
  if (last === undefined || last.kind !== step.styles[0]) return false;
  const printed = label === undefined ? [] : [...(label.leading ?? []), label.number];
  const own = label === undefined ? annexNumbers(last) : printed;
  return own.join() === step.numbers.join();
}

/** The number of an annex without a printed mark. */
function annexNumbers(step: ReturnType<typeof parseProvisionId>[number]): readonly number[] {
  return 'segment' in step ? [Number.parseInt(step.segment.slice(1), 10)] : [];
}

function hasNumbers({ label }: Provision, { number, leading = [], inserted = [] }: LevelStep): boolean {
  const read = readHeadingLabel(label);
  return (
    read?.number === number &&
    (read.leading ?? []).join() === leading.join() &&
    (read.inserted ?? []).join() === inserted.join()
  );
}

import { proposeLabel } from '../../../src/domain/targets/drafts/propose-label.ts';
import type { Milestone } from '../../../src/schemas/milestone.ts';
import type { NumeralExclusion } from '../../../src/schemas/numeral-exclusion.ts';
import type { Duty } from '../../../src/schemas/organisation.ts';
import type { Report } from '../../../src/schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../../src/schemas/target.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Line, MadeDay, MadeReport, MadeTarget } from './line.ts';
import { INDICATORS } from './words.ts';

/** What is recorded of one document. */
export interface DocumentRecords {
  readonly targets: readonly TargetSeries[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly Report[];
  readonly exclusions: readonly NumeralExclusion[];
  readonly duties: readonly Duty[];
}

const englishNames = new Map(INDICATORS.map(([id, , en]) => [id, en]));

/**
 * The records of a document.
 * @param places ids of what ingest made of a line, by its words
 * @throws where a line that states something is not found in the text
 */
export function makeRecords(
  { id: policy }: DocumentFacts,
  lines: readonly Line[],
  places: ReadonlyMap<string, readonly string[]>,
): DocumentRecords {
  const series = new Map<string, TargetSeries & { readonly points: TargetPoint[] }>();
  const milestones: Milestone[] = [];
  const reports: Report[] = [];
  const exclusions: NumeralExclusion[] = [];
  const duties: Duty[] = [];
  const used = new Map<string, number>();
  for (const { body, made, charged, duty } of lines) {
    if (made.length === 0 && duty === undefined) continue;
    const nth = used.get(body) ?? 0;
    used.set(body, nth + 1);
    const provision = places.get(body)?.[nth];
    if (provision === undefined) throw new Error(`${policy}: no provision reads “${body.slice(0, 40)}”`);
    if (duty !== undefined) duties.push({ policy, provision, quote: duty, organisations: [...charged] });
    const dues = new Map<string, { readonly first: MadeTarget; readonly points: string[] }>();
    for (const each of made) {
      switch (each.kind) {
        case 'target': {
          const point = addPoint(series, policy, each, provision, charged);
          if (each.due === undefined) break;
          const due = dues.get(each.due.text) ?? { first: each, points: [] };
          due.points.push(point);
          dues.set(each.due.text, due);
          break;
        }
        case 'report':
          reports.push(makeReport(policy, reports.length + 1, each, provision));
          break;
        case 'exclusion':
          if (!exclusions.some((other) => other.provision === provision && other.quote === each.quote)) {
            exclusions.push({ policy, provision, quote: each.quote, reason: each.reason });
          }
          break;
        case 'day':
          milestones.push(makeDay(policy, milestones.length + 1, each, provision));
      }
    }
    for (const { first, points } of dues.values()) {
      milestones.push(makeDeadline(policy, milestones.length + 1, first, points, provision));
    }
  }
  return { targets: [...series.values()], milestones, reports, exclusions, duties };
}

/** @returns the id of the point */
function addPoint(
  series: Map<string, TargetSeries & { readonly points: TargetPoint[] }>,
  policy: string,
  made: MadeTarget,
  provision: string,
  charged: readonly string[],
): string {
  const {
    name,
    unit,
    indicator,
    series: kind,
    counting,
    value,
    comparator,
    comparatorText,
    modality,
    modalityText,
  } = made;
  const nameEn = englishNames.get(indicator ?? '');
  const own = series.get(name) ?? {
    id: `${policy}-t${series.size + 1}`,
    policy,
    ...(indicator === undefined ? {} : { indicator }),
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(unit === undefined ? {} : { unit }),
    kind,
    counting,
    review: 'reviewed' as const,
    points: [],
  };
  series.set(name, own);
  const earlier = own.points.find((point) => point.due === made.due?.date);
  const id = `${own.id}-${made.due?.date ?? 'undated'}${earlier === undefined ? '' : `-${own.points.length}`}`;
  own.points.push({
    id,
    ...(value === undefined ? {} : { value, unit, comparator }),
    ...(comparatorText === undefined ? {} : { comparatorText }),
    ...(made.due === undefined
      ? {}
      : {
          due: made.due.date,
          dueText: made.due.text,
          dueBasis: 'explicit',
          precision: made.due.date.length === 4 ? 'year' : 'month',
        }),
    modality,
    modalityText,
    provision,
    quote: made.quote,
    organisations: [...charged],
    ...(earlier === undefined ? {} : { repeatOf: earlier.id }),
  });
  return id;
}

function makeReport(policy: string, number: number, made: MadeReport, provision: string): Report {
  const { name, indicator, value, unit, comparatorText, role, asOf, quote } = made;
  const nameEn = englishNames.get(indicator ?? '');
  return {
    id: `${policy}-r${number}`,
    policy,
    ...(indicator === undefined ? {} : { indicator }),
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    role,
    value,
    comparator: 'eq',
    ...(comparatorText === undefined ? {} : { comparatorText }),
    unit,
    counting: 'unstated',
    ...(asOf === undefined ? {} : { asOf: asOf.date, asOfText: asOf.text, asOfBasis: 'explicit' as const }),
    source: { provision, quote },
    review: 'reviewed',
  };
}

function makeDay(policy: string, number: number, made: MadeDay, provision: string): Milestone {
  const { milestone: kind, start, text, quote, label, labelEn } = made;
  return {
    id: `${policy}-m${number}`,
    policy,
    kind,
    start,
    precision: 'day',
    basis: 'explicit',
    dateText: text,
    provision,
    quote,
    label,
    labelEn,
    targets: [],
    review: 'reviewed',
  };
}

/** Named as the program names what it drafts, which leaves the English to a person. */
function makeDeadline(
  policy: string,
  number: number,
  { due, quote }: MadeTarget,
  targets: string[],
  provision: string,
): Milestone {
  const { date, text } = due ?? { date: '', text: '' };
  const words = { dateText: text, quote: `${text}，${quote}` };
  return {
    id: `${policy}-m${number}`,
    policy,
    kind: 'deadline',
    end: date,
    precision: date.length === 4 ? 'year' : 'month',
    basis: 'explicit',
    ...words,
    provision,
    label: proposeLabel(words),
    targets,
    review: 'reviewed',
  };
}

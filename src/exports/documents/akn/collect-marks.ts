import { indexOnce, inOrderOf, recordsOf, recordWithId } from '../../../domain/record-index.ts';
import { documentLines, partsOf, withoutLabels } from '../../../domain/document/lines.ts';
import type { PolicyText } from '../../../domain/document/provision.ts';
import { lastDay } from '../../../domain/text/dates/partial-date.ts';
import { readAbsoluteDates } from '../../../domain/text/dates/read-absolute-dates.ts';
import { CHINESE_MAGNITUDES } from '../../../domain/text/numerals/chinese-numerals.ts';
import { listNumeralTokens } from '../../../domain/text/numerals/list-numeral-tokens.ts';
import type { Milestone } from '../../../schemas/milestone.ts';
import type { Duty, Organisation } from '../../../schemas/organisation.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import type { MarksByUnit, TextMark } from './text-mark.ts';
import { sortMarks } from './text-mark.ts';

/** A reference found in the text; the records of `/data/references.json` are of this shape. */
export interface FoundReference {
  readonly policy: string;
  /** Heading or paragraph id. */
  readonly provision: string;
  /** As printed. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Policy id, when the document is published here. */
  readonly target: string | null;
  readonly isNested: boolean;
}

/** The records that the XML ties to the text. Those of other documents are passed over. */
export interface MarkedRecords {
  readonly targets: readonly TargetSeries[];
  readonly milestones: readonly Milestone[];
  readonly duties: readonly Duty[];
  readonly organisations: readonly Organisation[];
  readonly references: readonly FoundReference[];
}

/** Quantities, printed dates, organisations and references of one document, found by the quotes of the records. */
export function collectMarks(policy: string, text: PolicyText, records: MarkedRecords): MarksByUnit {
  const found: (readonly [unit: string, mark: TextMark])[] = [];
  const lines = withoutLabels(documentLines(text)).map(partsOf);
  const units = new Map(lines.flat().map((part) => [part.id, part.text]));
  const organisations = organisationsIn(policy, [...units.values()], records.organisations);
  const add = (unit: string, marks: readonly TextMark[]): void => {
    for (const mark of marks) found.push([unit, mark]);
  };
  for (const reference of recordsOf(records.references, policy).filter((each) => !each.isNested)) {
    const target = reference.target === null ? { outside: reference.quote } : { policy: reference.target };
    const parts = lines.find((each) => each.some(({ id }) => id === reference.provision)) ?? [];
    const offset = parts.find(({ id }) => id === reference.provision)?.start ?? 0;
    // A reference that a run-in heading begins goes on in its paragraph: one mark in either.
    for (const part of parts) {
      const start = Math.max(reference.start + offset - part.start, 0);
      const end = Math.min(reference.end + offset - part.start, part.text.length);
      if (start < end) add(part.id, [{ kind: 'ref', start, end, ...target }]);
    }
  }
  for (const duty of recordsOf(records.duties, policy)) {
    const charged = new Set(
      duty.organisations.flatMap((id) => recordWithId(records.organisations, id) ?? []),
    );
    const inOrder = organisations.filter((organisation) => charged.has(organisation));
    add(duty.provision, markDuty(units.get(duty.provision) ?? '', duty, inOrder));
  }
  const names = namesIn(policy, organisations);
  for (const [id, unit] of units) add(id, markOrganisations(unit, names));
  for (const series of recordsOf(records.targets, policy)) {
    for (const point of series.points)
      add(point.provision, markPoint(units.get(point.provision) ?? '', point));
  }
  for (const milestone of recordsOf(records.milestones, policy)) {
    if (milestone.provision !== undefined && milestone.basis === 'explicit') {
      const { quote, dateText, end, start } = milestone;
      const unit = units.get(milestone.provision) ?? '';
      add(milestone.provision, markDate(unit, quote, dateText, end ?? start));
    }
  }
  const byUnit = Map.groupBy(found, ([unit]) => unit);
  return new Map(
    [...byUnit].map(([unit, entries]) => [unit, sortMarks(entries.map(([, mark]) => mark))] as const),
  );
}

function markPoint(unit: string, point: TargetPoint): readonly TextMark[] {
  const { quote, value, valueMax, dueText, due, dueBasis } = point;
  const at = unit.indexOf(quote);
  if (at < 0) return [];
  const numbers = [value, valueMax].flatMap((number) =>
    number === undefined ? [] : markQuantity(quote, number, point.unit ?? '', at),
  );
  return [...numbers, ...(dueBasis === 'derived' ? [] : markDate(unit, quote, dueText, due))];
}

const magnitudes = new RegExp(`[${CHINESE_MAGNITUDES}]*$`, 'u');

/** The numeral of a quote that writes a value, with its unit where that follows. */
function markQuantity(quote: string, value: number, unit: string, offset: number): readonly TextMark[] {
  for (const token of listNumeralTokens(quote)) {
    const magnitude = magnitudes.exec(token.text)?.[0] ?? '';
    const bare = Number(token.text.slice(0, token.text.length - magnitude.length).replaceAll(',', ''));
    if (token.value !== value && (token.script === 'chinese' || bare !== value)) continue;
    // A magnitude word belongs to the number (12.11万) and to the printed unit (万人次) alike.
    const from = token.value === value ? token.end : token.end - magnitude.length;
    const end = unit !== '' && quote.startsWith(unit, from) ? from + unit.length : token.end;
    return [
      { kind: 'quantity', start: offset + token.start, end: offset + end, normalized: String(value), unit },
    ];
  }
  return [];
}

/** The date words nearest before the end of the quote, else the first in the paragraph. */
function markDate(
  unit: string,
  quote: string,
  dateText: string | undefined,
  date: string | undefined,
): readonly TextMark[] {
  if (dateText === undefined || date === undefined) return [];
  // A span of years is no one date, so the schema's date element cannot say it.
  if (readAbsoluteDates(dateText).some(({ form }) => form === 'span')) return [];
  const end = unit.indexOf(quote) + quote.length;
  const before = unit.lastIndexOf(dateText, Math.max(0, end - dateText.length));
  const at = before < 0 ? unit.indexOf(dateText) : before;
  return at < 0 ? [] : [{ kind: 'date', start: at, end: at + dateText.length, date: lastDay(date) }];
}

/** The names of the bodies charged by a 责任单位 line: what a short name means is said by its record. */
function markDuty(unit: string, duty: Duty, charged: readonly Organisation[]): readonly TextMark[] {
  const offset = unit.indexOf(duty.quote);
  if (offset < 0) return [];
  const marks = markOrganisations(duty.quote, namesIn(duty.policy, charged));
  return marks.map((mark) => ({ ...mark, start: offset + mark.start, end: offset + mark.end }));
}

interface PrintedName {
  readonly id: string;
  readonly name: string;
}

/** Bodies by the documents that have a name for them, and by how their own name begins. */
const namedBy = indexOnce(({ aliases }: Organisation) => aliases.map(({ policy }) => policy));
const openingSo = indexOnce(({ name }: Organisation) => [name.slice(0, opening)]);
const startingWith = indexOnce(({ name }: Organisation) => [name.charAt(0)]);
const opening = 4;

/** The bodies that some texts of a document may name, in the order of the records. */
function organisationsIn(
  policy: string,
  texts: readonly string[],
  organisations: readonly Organisation[],
): readonly Organisation[] {
  const openings = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      if (startingWith(organisations, text.charAt(at)).length === 0) continue;
      for (let length = 1; length <= opening; length += 1) openings.add(text.slice(at, at + length));
    }
  }
  return inOrderOf(organisations, [
    ...namedBy(organisations, policy),
    ...[...openings].flatMap((begin) => openingSo(organisations, begin)),
  ]);
}

/** What a document may call organisations, a longer name before one that it contains. */
function namesIn(policy: string, organisations: readonly Organisation[]): readonly PrintedName[] {
  return organisations
    .flatMap(({ id, name, aliases }) => [
      { id, name },
      ...aliases.filter((alias) => alias.policy === policy).map((alias) => ({ id, name: alias.name })),
    ])
    .toSorted((a, b) => b.name.length - a.name.length);
}

/** The office of a body is another body, and so is one below it or at its level: 办公室, 各区教育局. */
const otherBody = { before: /[各区县旗]$/u, behind: /^办公[室厅]/u } as const;

function markOrganisations(text: string, names: readonly PrintedName[]): readonly TextMark[] {
  const marks: TextMark[] = [];
  for (const { id, name } of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (otherBody.before.test(text.slice(0, start)) || otherBody.behind.test(text.slice(end))) continue;
      if (marks.every((mark) => mark.end <= start || mark.start >= end)) {
        marks.push({ kind: 'organization', start, end, organisation: id });
      }
    }
  }
  return marks;
}

import { NOT_REVIEWED, TO_WRITE } from '../../domain/placeholder.ts';
import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { CHINESE_CARDINALS } from '../../domain/text/numerals/chinese-numerals.ts';
import type { NumberingDecision, Policy, Source } from '../../schemas/policy.ts';
import type { SeedEncoding } from '../decode/decoded-seed.ts';
import type { FactName } from '../divide/fact-labels.ts';
import type { IngestedSeed } from '../ingest-seed.ts';
import { readDocumentKind } from './read-document-kind.ts';
import { readPrintedFacts } from './read-printed-facts.ts';
import type { DraftRegion } from './read-region.ts';
import { readRegion } from './read-region.ts';

/** The file that a document is made of. */
export interface SeedFile {
  /** Name in `seeds/`. */
  readonly name: string;
  readonly sha256: string;
  readonly encoding: SeedEncoding;
}

/**
 * A policy record in which what the text does not state about its kind, region and level, and what nobody has decided
 * about its numbering, is left for a person to write.
 */
export type DraftPolicy = Omit<Policy, 'kind' | 'region' | 'numbering'> & {
  readonly kind: Policy['kind'] | typeof TO_WRITE;
  readonly region: DraftRegion;
  readonly numbering?: readonly DraftDecision[];
};

type DraftDecision =
  | NumberingDecision
  | {
      readonly line: number;
      readonly text: string;
      readonly as: typeof TO_WRITE;
      readonly reason: typeof TO_WRITE;
    };

/**
 * Front matter as far as the text itself states it, without English names and summary, which may be added: a draft, which the content check refuses until a
 * person has written the rest, read the text against its source, and set `review: reviewed`.
 * @param decisions on numbers that could not be placed, as the document has them
 */
export function draftFrontMatter(
  id: string,
  seed: SeedFile,
  ingested: IngestedSeed,
  decisions: readonly NumberingDecision[] = [],
): DraftPolicy {
  const { facts, emendations } = ingested;
  const fact = (name: FactName): string | undefined => facts.find((each) => each.name === name)?.value;
  const printed = readPrintedFacts(ingested.text);
  const issuersText = fact('issuers');
  const title = printed.title ?? printed.noticeTitle ?? fact('title') ?? TO_WRITE;
  // A page may name the notice in its head table alone, above the salutation.
  const noticeTitle = printed.noticeTitle ?? (printed.isNotice ? fact('title') : undefined);
  const validity = fact('validity');
  const issuers =
    [printed.signatories, firstIssuers(issuersText), printed.titled].find((list) => list.length > 0) ?? [];
  const numbering = [
    ...decisions,
    ...ingested.unplaced.map((each) => ({ ...each, as: TO_WRITE, reason: TO_WRITE }) as const),
  ].sort((a, b) => a.line - b.line);
  return {
    id,
    nature: 'policy',
    title,
    shortTitle: TO_WRITE,
    ...optional('noticeTitle', noticeTitle),
    kind: readDocumentKind(title) ?? TO_WRITE,
    ...optional('documentNumber', fact('document-number') ?? printed.orderNumber),
    issuers: issuers.length > 0 ? [...issuers] : [TO_WRITE],
    ...optional('issuersText', issuersText),
    ...(printed.signers.length > 0 ? { signers: [...printed.signers] } : {}),
    region: readRegion(issuers[0]),
    ...optional('indexNumber', fact('index-number')),
    ...optional('category', fact('category')),
    ...optional(
      'validity',
      validity === undefined ? undefined : { text: validity, asPrintedBy: '来源网页信息表' },
    ),
    ...optional('dateSigned', printed.signed ?? fact('signed')),
    ...optional('datePublished', fact('published')),
    ...optional('timePublished', facts.find(({ name }) => name === 'published')?.time),
    ...optional('dateEffective', printed.effective),
    ...optional('history', printed.history),
    ...optional('period', readPeriod(title)),
    ...optional('addressee', printed.addressee),
    sources: [describeSource(seed, fact('publisher'), fact('generated'))],
    emendations: [...emendations],
    ...(numbering.length > 0 ? { numbering } : {}),
    trackers: 'in-progress',
    topics: [],
    reviewed: NOT_REVIEWED,
    review: 'draft',
  };
}

function describeSource(
  { name, sha256, encoding }: SeedFile,
  publisher: string | undefined,
  generated: string | undefined,
): Source {
  const note = [
    TO_WRITE,
    ...(encoding === 'utf-8' ? [] : [`文件编码为 ${encoding.toUpperCase()}，按原样保存`]),
    // Neither the day of signing nor that of publication: the page does not say what it is.
    ...(generated === undefined ? [] : [`网页所印生成日期为 ${generated}`]),
  ].join('；');
  return { file: name, role: 'primary', sha256, ...optional('publisher', publisher), note };
}

const andOthers = new RegExp(`等[\\d${CHINESE_CARDINALS}]*个?(?:部门|单位)$`);

/** `乌海市教育局等9部门` names one of nine: the others are not inferred. */
function firstIssuers(issuersText: string | undefined): string[] {
  const named = issuersText?.replace(andOthers, '') ?? '';
  return named.split(/[、,，\s]+/).filter((name) => name !== '');
}

/** `(2022-2026年)` in a title. */
function readPeriod(title: string): Policy['period'] {
  const span = readAbsoluteDates(title).find(({ form }) => form === 'span');
  return span?.from !== undefined && span.due !== undefined
    ? { start: span.from, end: span.due, text: span.text }
    : undefined;
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

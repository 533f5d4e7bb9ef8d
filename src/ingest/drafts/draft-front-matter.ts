import type { Paragraph } from '../../domain/document/provision.ts';
import { NO_ADCODE, NOT_REVIEWED, TO_WRITE, TO_WRITE_EN } from '../../domain/placeholder.ts';
import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { CHINESE_CARDINALS } from '../../domain/text/numerals/chinese-numerals.ts';
import type { Policy, Source } from '../../schemas/policy.ts';
import type { SeedEncoding } from '../decode/decode-seed.ts';
import type { FactName } from '../divide/read-facts.ts';
import { isIssuerName, readDateLine } from '../divide/seed-line-kinds.ts';
import type { IngestedSeed } from '../ingest-seed.ts';
import { closeSpacedTitle } from './close-spaced-title.ts';
import { readDocumentKind } from './read-document-kind.ts';

/** The file that a document is made of. */
export interface SeedFile {
  /** Name in `seeds/`. */
  readonly name: string;
  readonly sha256: string;
  readonly encoding: SeedEncoding;
}

/** A policy record in which what the text does not state about its kind and level is left for a person to write. */
export type DraftPolicy = Omit<Policy, 'kind' | 'region'> & {
  readonly kind: Policy['kind'] | typeof TO_WRITE;
  readonly region: Omit<Policy['region'], 'level'> & { readonly level: typeof TO_WRITE };
};

/**
 * Front matter as far as the text itself states it: a draft, which the content check refuses until a
 * person has written the rest, read the text against its source, and set `review: reviewed`.
 */
export function draftFrontMatter(id: string, seed: SeedFile, ingested: IngestedSeed): DraftPolicy {
  const { facts, emendations } = ingested;
  const fact = (name: FactName): string | undefined => facts.find((each) => each.name === name)?.value;
  const printed = readPrintedFacts(ingested);
  const issuersText = fact('issuers');
  const title = printed.title ?? fact('title') ?? TO_WRITE;
  const validity = fact('validity');
  return {
    id,
    nature: 'policy',
    title,
    titleEn: TO_WRITE_EN,
    shortTitle: TO_WRITE,
    shortTitleEn: TO_WRITE_EN,
    ...optional('noticeTitle', printed.noticeTitle),
    abstract: TO_WRITE,
    abstractEn: TO_WRITE_EN,
    kind: readDocumentKind(title) ?? TO_WRITE,
    ...optional('documentNumber', fact('document-number')),
    issuers: printed.issuers.length > 0 ? printed.issuers : firstIssuers(issuersText),
    ...optional('issuersText', issuersText),
    region: { name: TO_WRITE, nameEn: TO_WRITE_EN, level: TO_WRITE, adcode: NO_ADCODE },
    ...optional('indexNumber', fact('index-number')),
    ...optional('category', fact('category')),
    ...optional(
      'validity',
      validity === undefined ? undefined : { text: validity, asPrintedBy: '来源网页信息表' },
    ),
    ...optional('dateSigned', printed.signed ?? fact('signed')),
    ...optional('datePublished', fact('published')),
    ...optional('timePublished', facts.find(({ name }) => name === 'published')?.time),
    ...optional('period', readPeriod(title)),
    ...optional('addressee', printed.addressee),
    sources: [describeSource(seed, fact('publisher'))],
    emendations: [...emendations],
    trackers: 'in-progress',
    topics: [],
    reviewed: NOT_REVIEWED,
    review: 'draft',
  };
}

function describeSource({ name, sha256, encoding }: SeedFile, publisher: string | undefined): Source {
  const note = encoding === 'gb18030' ? `${TO_WRITE}；文件编码为 GB18030，按原样保存` : TO_WRITE;
  return { file: name, role: 'primary', sha256, ...optional('publisher', publisher), note };
}

interface PrintedFacts {
  readonly title: string | undefined;
  readonly noticeTitle: string | undefined;
  readonly addressee: string | undefined;
  readonly issuers: string[];
  readonly signed: string | undefined;
}

/** What the parts of the text say about it. */
function readPrintedFacts({ text }: IngestedSeed): PrintedFacts {
  const heading = (id: string): string | undefined =>
    closeSpacedTitle(text.provisions.find((provision) => provision.id === id)?.heading ?? '') || undefined;
  const paragraphs = (id: string): readonly string[] =>
    text.provisions
      .find((provision) => provision.id === id)
      ?.paragraphs.map((paragraph: Paragraph) => paragraph.text) ?? [];
  const signature = paragraphs('signature');
  return {
    title: heading('title'),
    noticeTitle: heading('notice-title'),
    addressee: paragraphs('addressee')[0]?.replace(/[：:]$/, ''),
    issuers: signature.filter(isIssuerName),
    signed: signature.map(readDateLine).find((date) => date !== undefined),
  };
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

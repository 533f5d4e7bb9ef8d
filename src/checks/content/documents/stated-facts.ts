import type { Bilingual } from '../../../domain/source/diagnostic.ts';
import { readAbsoluteDates } from '../../../domain/text/dates/read-absolute-dates.ts';
import { readDocumentKind } from '../../../ingest/drafts/read-document-kind.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DataPath } from '../../base/located.ts';
import type { ContentDocument } from '../content.ts';
import type { PrintedFacts } from './printed-facts.ts';

/** A fact of the front matter beside what its part of the source prints. */
export interface StatedFact {
  readonly path: DataPath;
  /** What the front matter says. */
  readonly found: string | undefined;
  /** What the part that states it prints, in one way or several; empty where there is no such part. */
  readonly expected: readonly string[];
  readonly statedIn: Bilingual;
  /** It may be left out though it is printed. */
  readonly isOptional?: boolean;
}

const CELL: Bilingual = { zh: '信息表或标注行', en: 'the labelled cells and lines' };
const SIGNATURE: Bilingual = { zh: '署名或信息表', en: 'the signature and the labelled cells' };

/** Every fact that a part of the source states or may state; a part that the source lacks states none. */
export function* statedFacts(
  policy: Policy,
  printed: PrintedFacts,
  document: ContentDocument,
): Generator<StatedFact> {
  const { labelled, part, published } = printed;
  const isPolicy = policy.nature === 'policy';
  // The title of reference material is editorial.
  if (isPolicy) {
    const titles = part('title').length > 0 ? part('title') : [...part('notice-title'), ...labelled('title')];
    yield {
      path: ['title'],
      found: policy.title,
      expected: titles,
      statedIn: { zh: '标题', en: 'the title' },
    };
  }
  yield {
    path: ['noticeTitle'],
    found: policy.noticeTitle,
    expected: part('notice-title').length > 0 ? part('notice-title') : labelled('title'),
    statedIn: { zh: '印发通知的标题', en: 'the title of the notice' },
    isOptional: part('notice-title').length === 0,
  };
  const { orderNumber, signers, effective } = printed.ofText;
  yield {
    path: ['documentNumber'],
    found: policy.documentNumber,
    expected: [...labelled('document-number'), ...(orderNumber === undefined ? [] : [orderNumber])],
    statedIn: { zh: '信息表、标注行或令的标题', en: 'the labelled cells and lines and the head of an order' },
  };
  yield {
    path: ['history'],
    found: policy.history,
    expected: part('history').length > 0 ? [part('history').join('\n')] : [],
    statedIn: { zh: '标题下的沿革', en: 'the history beneath the title' },
  };
  yield {
    path: ['signers'],
    found: policy.signers?.join('、'),
    expected: signers.length > 0 ? [signers.join('、')] : [],
    statedIn: { zh: '签署一行', en: 'the lines of those who sign' },
  };
  if (effective !== undefined) {
    const statedIn = { zh: '正文的施行日期', en: 'the day from which the text says it applies' };
    yield { path: ['dateEffective'], found: policy.dateEffective, expected: [effective], statedIn };
  }
  const cells = [
    ['issuersText', 'issuers'],
    ['indexNumber', 'index-number'],
    ['category', 'category'],
  ] as const;
  for (const [field, name] of cells) {
    yield { path: [field], found: policy[field], expected: labelled(name), statedIn: CELL };
  }
  const validity = labelled('validity');
  yield { path: ['validity', 'text'], found: policy.validity?.text, expected: validity, statedIn: CELL };
  yield {
    path: ['addressee'],
    found: policy.addressee,
    expected: part('addressee').map((line) => line.replace(/[：:]\s*$/u, '')),
    statedIn: { zh: '主送机关一行', en: 'the line of addressees' },
  };
  for (const [index, { file, publisher, url }] of policy.sources.entries()) {
    const expected = printed.publishersOf(file);
    // Of a copy that names none, the page at its address says it.
    if (expected.length === 0 && url !== undefined) continue;
    yield { path: ['sources', index, 'publisher'], found: publisher, expected, statedIn: CELL };
  }
  yield {
    path: ['dateSigned'],
    found: policy.dateSigned,
    expected: [...printed.signed, ...labelled('signed')],
    statedIn: SIGNATURE,
  };
  const { datePublished, timePublished } = policy;
  yield {
    path: ['datePublished'],
    found: datePublished,
    expected: published.map(({ value }) => value),
    statedIn: CELL,
  };
  const times = published.flatMap(({ value, time }) =>
    value === datePublished && time !== undefined ? [time] : [],
  );
  if (datePublished !== undefined)
    yield { path: ['timePublished'], found: timePublished, expected: times, statedIn: CELL };
  yield* periodFacts(policy, printed, document);
  const kind = readDocumentKind(policy.title);
  if (isPolicy && kind !== undefined) {
    yield {
      path: ['kind'],
      found: policy.kind,
      expected: [kind],
      statedIn: { zh: '标题的末尾', en: 'the end of the title' },
    };
  }
}

/** The years that the title prints; where it prints none, those of a date in the text. */
function* periodFacts(
  { period }: Policy,
  { part }: PrintedFacts,
  { parts }: ContentDocument,
): Generator<StatedFact> {
  const spans = [...part('title'), ...part('notice-title')].flatMap((title) =>
    readAbsoluteDates(title).filter(({ form }) => form === 'span'),
  );
  // Without a period on record only the title can state one.
  const ofText =
    spans.length > 0 || period === undefined ? [] : parts.flatMap(({ text }) => readAbsoluteDates(text));
  const dates = spans.length > 0 ? spans : ofText;
  const statedIn = { zh: '标题或正文的起止年份', en: 'the years of the title or the text' };
  const isOptional = spans.length === 0;
  yield {
    path: ['period', 'text'],
    found: period?.text,
    expected: dates.map(({ text }) => text),
    statedIn,
    isOptional,
  };
  if (period === undefined) return;
  const read = dates.filter(({ text }) => compact(text) === compact(period.text));
  const starts = read.flatMap(({ from, due }) => from ?? due ?? []);
  yield { path: ['period', 'start'], found: period.start, expected: starts, statedIn };
  yield {
    path: ['period', 'end'],
    found: period.end,
    expected: read.flatMap(({ due }) => due ?? []),
    statedIn,
  };
}

/** Words without white space, which is not compared: titles are broken over lines. */
export function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

import { isToWrite } from '../../../domain/placeholder.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { readAbsoluteDates } from '../../../domain/text/dates/read-absolute-dates.ts';
import { readDocumentKind } from '../../../ingest/drafts/read-document-kind.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DataPath, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import type { PrintedFacts } from './printed-facts.ts';
import { printedFacts } from './printed-facts.ts';

/**
 * Front matter states what a source prints, where it prints it: each fact is that of its labelled cell, line, signature
 * or title, whole, and no fact that such a part states is left out. White space is not compared: titles are broken
 * over lines.
 */
export function* checkFacts(content: Content): Generator<Diagnostic> {
  for (const document of content.documents) {
    const { facts, complete } = document;
    // Without the text, or with parts that cannot be distinguished, nothing can be said about its parts.
    if (facts === undefined || !complete) continue;
    const policy = facts.value;
    if (policy.sources.some(({ file }) => !content.seeds.has(file))) continue;
    const printed = printedFacts(document, policy, content);
    for (const { path, found, expected, statedIn, isOptional } of statedFacts(policy, printed, document)) {
      if (found === undefined) {
        const missing = expected[0];
        if (missing === undefined || isOptional === true) continue;
        yield problemAt(facts, path, isMissing(String(path.at(-1)), missing, statedIn));
      } else if (!isToWrite(found) && !expected.some((form) => compact(form) === compact(found))) {
        yield problemAt(facts, path, notPrinted(String(path[0]), found, expected, statedIn));
      }
    }
    yield* checkIssuers(document, policy, printed);
    yield* checkNature(document, policy, printed);
  }
}

interface StatedFact {
  readonly path: DataPath;
  /** What the front matter says. */
  readonly found: string | undefined;
  /** What the part that states it prints, in one way or several; empty where there is no such part. */
  readonly expected: readonly string[];
  readonly statedIn: Bilingual;
  /** It may be left out though it is printed. */
  readonly isOptional?: boolean;
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const CELL: Bilingual = { zh: '信息表或标注行', en: 'the labelled cells and lines' };
const SIGNATURE: Bilingual = { zh: '署名或信息表', en: 'the signature and the labelled cells' };

function* statedFacts(
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

/** The issuing bodies are one of the lists that the source gives, whole and in its order. */
function* checkIssuers(
  { facts }: ContentDocument,
  policy: Policy,
  printed: PrintedFacts,
): Generator<Diagnostic> {
  const { issuers } = policy;
  const lists = policy.nature === 'reference' ? [] : printed.issuers;
  const isListed = lists.some((list) => list.map(compact).join('、') === issuers.map(compact).join('、'));
  if (facts === undefined || isListed || (lists.length === 0 && issuers.length === 0)) return;
  if (issuers.some(isToWrite)) return;
  const unknown = issuers.findIndex(
    (issuer) => !lists.some((list) => list.map(compact).includes(compact(issuer))),
  );
  const expected = lists.map((list) => list.join('、'));
  const statedIn = {
    zh: '署名、信息表、发文机关标志或标题',
    en: 'the signature, labelled cells, head and title',
  };
  yield problemAt(
    facts,
    unknown === -1 ? ['issuers'] : ['issuers', unknown],
    unknown === -1
      ? notPrinted('issuers', issuers.join('、'), expected, statedIn)
      : notPrinted('issuers', issuers[unknown] ?? '', expected, statedIn),
  );
}

/** What bears the marks of an official document is one, and a news report is none. */
function* checkNature(
  { facts }: ContentDocument,
  policy: Policy,
  printed: PrintedFacts,
): Generator<Diagnostic> {
  if (facts === undefined) return;
  const isReference = policy.nature === 'reference';
  if (isReference !== (policy.kind === 'news-report')) {
    yield problemAt(facts, ['kind'], {
      ruleId: 'nature',
      message: {
        zh: `nature 为 ${policy.nature}，kind 为 ${policy.kind}：参考材料是 news-report，政策文件不是`,
        en: `nature is ${policy.nature} and kind is ${policy.kind}: reference material is a news-report, a policy is not`,
      },
      hint: { zh: '改正其中一项', en: 'Correct one of the two' },
    });
  }
  if (!isReference) return;
  const marks = [
    ...printed.labelled('document-number'),
    ...printed.labelled('issuers'),
    ...printed.labelled('head'),
    ...printed.part('signature'),
    ...printed.part('addressee'),
    ...printed.part('distribution'),
  ];
  if (marks.length === 0) return;
  yield problemAt(facts, ['nature'], {
    ruleId: 'nature',
    message: {
      zh: `nature 为 reference，而原文印有公文的标记：“${marks.join('”“')}”`,
      en: `nature is reference, while the source prints the marks of an official document: “${marks.join('”, “')}”`,
    },
    hint: {
      zh: '有文号、发文机关、主送机关、署名或抄送的是公文：写 nature: policy',
      en: 'A document number, issuers, addressees, a signature or a distribution list make it official: write nature: policy',
    },
  });
}

function isMissing(field: string, printed: string, statedIn: Bilingual): Problem {
  return {
    ruleId: 'fact-missing',
    message: {
      zh: `没有写 ${field}，而${statedIn.zh}印有“${printed}”`,
      en: `${field} is left out, while ${statedIn.en} print “${printed}”`,
    },
    hint: { zh: '照原文补写', en: 'Write it as printed' },
  };
}

function notPrinted(field: string, found: string, expected: readonly string[], statedIn: Bilingual): Problem {
  const forms = [...new Set(expected)].slice(0, 4).map((form) => `“${form}”`);
  return {
    ruleId: 'fact-not-in-source',
    message: {
      zh: `${field} 写作“${found}”，${statedIn.zh}${forms.length === 0 ? '没有印' : `印的是${forms.join('、')}`}`,
      en: `${field} is “${found}”; ${statedIn.en} ${forms.length === 0 ? 'print none' : `print ${forms.join(', ')}`}`,
    },
    hint: {
      zh: '照原文这一处填写，不多不少；原文没有的，删去这个字段',
      en: 'Write what this part prints, whole; delete the field where the source does not say it',
    },
  };
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

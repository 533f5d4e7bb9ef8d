import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { readFacts } from '../../../ingest/divide/read-facts.ts';
import { readDateLine } from '../../../ingest/divide/seed-line-kinds.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DataPath } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/** Front matter states only what a source prints. White space is not compared: titles are broken over lines. */
export function* checkFacts(content: Content): Generator<Diagnostic> {
  for (const { facts } of content.documents) {
    if (facts === undefined) continue;
    const sources = facts.value.sources.flatMap(({ file }) => readSeed(content.seeds, file) ?? []);
    if (sources.length === 0) continue;
    for (const { path, forms, lines = () => true } of statedFacts(facts.value)) {
      const texts = sources.map((source) => compact(source.split('\n').filter(lines).join('')));
      if (forms.some((form) => texts.some((text) => text.includes(compact(form))))) continue;
      yield problemAt(facts, path, {
        ruleId: 'fact-not-in-source',
        message: {
          zh: `原文件中没有“${forms[0] ?? ''}”`,
          en: `The seeds of this document do not say “${forms[0] ?? ''}”`,
        },
        hint: {
          zh: '照原文填写；原文没有的，删去这个字段',
          en: 'Write what the source prints; delete the field when the source does not say it',
        },
      });
    }
  }
}

interface StatedFact {
  readonly path: DataPath;
  /** The ways in which a source may print it. */
  readonly forms: readonly string[];
  /** Lines of a source that can state it; any, when absent. */
  readonly lines?: (line: string) => boolean;
}

function* statedFacts(policy: Policy): Generator<StatedFact> {
  // The title of reference material is editorial.
  if (policy.nature === 'policy') yield { path: ['title'], forms: [policy.title] };
  const fields = ['noticeTitle', 'documentNumber', 'issuersText', 'indexNumber', 'category', 'addressee'] as const;
  for (const field of fields) {
    const value = policy[field];
    if (value !== undefined) yield { path: [field], forms: [value] };
  }
  for (const [index, issuer] of policy.issuers.entries()) yield { path: ['issuers', index], forms: [issuer] };
  if (policy.validity !== undefined) yield { path: ['validity', 'text'], forms: [policy.validity.text] };
  if (policy.period !== undefined) yield { path: ['period', 'text'], forms: [policy.period.text] };
  const { dateSigned, datePublished, timePublished } = policy;
  if (dateSigned !== undefined) yield { path: ['dateSigned'], forms: printedDates(dateSigned) };
  if (datePublished !== undefined) {
    const dates = printedDates(datePublished);
    yield { path: ['datePublished'], forms: dates, lines: canSayPublished };
    if (timePublished !== undefined) {
      const times = [timePublished, timePublished.replace(/^0/u, '')];
      const forms = dates.flatMap((date) => times.map((time) => date + time));
      yield { path: ['timePublished'], forms, lines: canSayPublished };
    }
  }
}

/** A signature says when a document was made, a printing line (印发) when it was printed: neither, that it was made public. */
function canSayPublished(line: string): boolean {
  const words = line.trim();
  return readFacts(words) !== undefined || (readDateLine(words) === undefined && !words.endsWith('印发'));
}

/** `2022-12-29` may be printed as such, as 2022年12月29日, 2022.12.29 or 2022/12/29, with or without zeros. */
function printedDates(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const numbers = [year, month, day].filter((part) => part !== undefined);
  const plain = numbers.map((part) => String(Number(part)));
  const named = plain.map((part, index) => part + (['年', '月', '日'][index] ?? '')).join('');
  return [date, named, ...['-', '.', '/'].flatMap((mark) => [numbers.join(mark), plain.join(mark)])];
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

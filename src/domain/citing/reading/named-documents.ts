import type { KnownDocument } from '../../document/known-document.ts';
import type { Bilingual } from '../../source/diagnostic.ts';
import type { CitationProblem } from './citation-problem.ts';
import { isDatedSo, nameDates } from './document-dates.ts';
import { documentsByNumber, documentsByTitle } from './resolve-document.ts';
import type { WrittenCitation } from './written-citation.ts';

/**
 * A position is not looked for in more documents than this: a citation that may mean so many (方案第三条 of hundreds of
 * plans) names none of them, and their texts need not be read to say so.
 */
export const MOST_READ = 24;

/** Is told what is wrong with a citation: the rule, where (UTF-16), the words, and what the site knows of it. */
export type Report = (ruleId: CitationProblem, at: number, quoted: string, hint?: Bilingual) => void;

/** The documents that a citation names, in the order given; all where it names none. */
export function namedDocuments(
  { title, number, date }: WrittenCitation,
  documents: readonly KnownDocument[],
  report: Report = () => undefined,
): readonly KnownDocument[] {
  const policies = documents.map(({ policy }) => policy);
  if (title === undefined && number === undefined) return documents;
  const byTitle = title && documentsByTitle(policies, title.text);
  const byNumber = number && documentsByNumber(policies, number.text);
  if (title && byTitle?.length === 0) report('citation-unknown-title', title.start, title.text);
  if (number && byNumber?.length === 0) report('citation-unknown-number', number.start, number.text);
  const both = byTitle && byNumber ? byTitle.filter((policy) => byNumber.includes(policy)) : [];
  if (byTitle && byNumber && both.length === 0 && byTitle.length > 0 && byNumber.length > 0) {
    report('citation-title-number-disagree', number?.start ?? 0, number?.text ?? '');
  }
  const found = new Set(both.length > 0 ? both : [...(byTitle ?? []), ...(byNumber ?? [])]);
  const matching = documents.filter(({ policy }) => found.has(policy));
  if (date === undefined) return matching;
  const dated = matching.filter(({ policy }) => isDatedSo(policy, date));
  if (dated.length === 0 && matching[0] !== undefined) {
    report('citation-date-disagree', date.start, date.text, nameDates(matching[0].policy));
  }
  return dated.length > 0 ? dated : matching;
}

/** Whether a citation says which document it means. */
export function isNamed({ title, number }: WrittenCitation): boolean {
  return title !== undefined || number !== undefined;
}

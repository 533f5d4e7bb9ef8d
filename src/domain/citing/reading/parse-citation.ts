import { canonicalId } from '../../document/canonical-id.ts';
import type { KnownDocument } from '../../document/known-document.ts';
import { provisionsOf } from '../../document/known-document.ts';
import { findProvisionPath } from '../../document/provision-path.ts';
import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';
import { createCitationProblem } from './citation-problem.ts';
import { isDatedSo, nameDates } from './document-dates.ts';
import type { Report } from './named-documents.ts';
import { MOST_READ, namedDocuments } from './named-documents.ts';
import type { OwnAddress } from './own-address.ts';
import { findOwnAddresses } from './own-address.ts';
import { readCitation } from './read-citation.ts';
import type { CitationCandidate, ParsedCitation } from './resolve-citation.ts';
import { resolveCitation } from './resolve-citation.ts';
import { unreadWords } from './unread-words.ts';
import type { WrittenCitation } from './written-citation.ts';

/**
 * What a citation typed by a person means among the documents given: 《…》（…〔年〕号）第三部分第（二）项第5点,
 * 三、（二）5., a 文号 in any form, an address of a page here, or a short title, alone or with a number (乌海方案第16点). Never
 * throws: what is unknown, ambiguous or not understood is said in the diagnostics, with the closest candidates as value;
 * so without a diagnostic every character has been accounted for.
 * @param file name for the diagnostics
 */
export function parseCitation(
  text: string,
  documents: readonly KnownDocument[],
  file = '引文',
): ParsedCitation {
  const written = readCitation(text);
  const parsed = written && resolveCitation(written, text, documents, file);
  if (written === undefined || parsed === undefined || (isBareTitle(written) && parsed.value.length === 0)) {
    return {
      value: [],
      diagnostics: [createCitationProblem('citation-not-recognised', file, text, 0, text.trim())],
    };
  }
  const around = [toSpan(text, 0, written.start), toSpan(text, written.end, text.length - written.end)];
  const diagnostics = [...parsed.diagnostics];
  for (const words of around) {
    accountFor(words, parsed.value, documents, (ruleId, at, quoted, hint) => {
      diagnostics.push(createCitationProblem(ruleId, file, text, at, quoted, hint));
    });
  }
  return { value: parsed.value, diagnostics };
}

/** [1], as a list of references numbers its entries. */
const REFERENCE_MARK = /^\s*[[［]\s*\d{1,3}\s*[\]］]/u;

const DATE = /(\d{4})\s*年(?:\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日)?(\s*访问)?/gu;

/** Reports what stands around a citation and is neither known words nor says the same: an address, a date. */
function accountFor(
  { start, text }: TextSpan,
  value: readonly CitationCandidate[],
  documents: readonly KnownDocument[],
  report: Report,
): void {
  const policy = documents.find((document) => document.policy.id === value[0]?.policy)?.policy;
  let left = text;
  const take = (from: number, words: string): void => {
    left = left.slice(0, from) + '，'.repeat(words.length) + left.slice(from + words.length);
  };
  for (const address of findOwnAddresses(text)) {
    if (!value.some((candidate) => leadsTo(address, candidate))) {
      report('citation-address-disagree', start + address.start, address.text);
    }
    take(address.start, address.text);
  }
  for (const { index, 0: words, 1: year = '', 2: month, 3: day, 4: visited } of left.matchAll(DATE)) {
    const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
    if (policy === undefined) continue;
    if (
      visited === undefined &&
      !isDatedSo(policy, { ...toSpan(text, index, words.length), date: date.join('-') })
    ) {
      report('citation-date-disagree', start + index, words, nameDates(policy));
    }
    take(index, words);
  }
  const unread = unreadWords(left.replace(REFERENCE_MARK, ''), policy, headingsOf(value, documents));
  if (unread !== '') report('citation-part-not-read', start + Math.max(0, text.indexOf(unread)), unread);
}

/** The headings of what is cited: 第12点“打造市域产教融合联合体”. */
function headingsOf(
  value: readonly CitationCandidate[],
  documents: readonly KnownDocument[],
): readonly string[] {
  return value.flatMap(({ policy, provision }) => {
    const document = documents.find((each) => each.policy.id === policy);
    const path =
      document === undefined || provision === undefined
        ? undefined
        : findProvisionPath(provisionsOf(document), provision);
    return path?.path.at(-1)?.heading ?? [];
  });
}

/** Whether an address leads to what is cited, or to something below it. */
export function leadsTo({ policy, anchor }: OwnAddress, candidate: CitationCandidate): boolean {
  const { provision } = candidate;
  if (policy !== candidate.policy) return false;
  return (
    provision === undefined || anchor === undefined || `${canonicalId(anchor)}-`.startsWith(`${provision}-`)
  );
}

/**
 * Ids of the documents whose texts `parseCitation` reads to tell what is meant. Of all others it asks no more than what is
 * known of them without.
 */
export function documentsToRead(text: string, documents: readonly KnownDocument[]): readonly string[] {
  const written = readCitation(text);
  if (written === undefined) return [];
  const { address, position } = written;
  if (address === undefined && position === undefined) return [];
  const named = namedDocuments(written, documents).map(({ policy }) => policy.id);
  if (address !== undefined) return named.filter((id) => id === address.policy);
  return named.length > MOST_READ ? [] : named;
}

/** A short title with nothing else: a citation only of a document that has it. */
function isBareTitle({ title, number, position, address }: WrittenCitation): boolean {
  return (
    title?.isFree === true &&
    (number ?? position ?? address) === undefined &&
    title.text.length < LONGEST_NAME
  );
}

/** A short title typed alone is no longer than this. */
const LONGEST_NAME = 60;

import type { KnownDocument } from '../../document/known-document.ts';
import { provisionsOf } from '../../document/known-document.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { TextSpan } from '../../text/text-span.ts';
import { toSpan } from '../../text/text-span.ts';
import { createCitationProblem } from './citation-problem.ts';
import { canonicalId } from '../../document/canonical-id.ts';
import { findProvisionPath } from '../../document/provision-path.ts';
import {
  documentNumberPattern,
  looseDocumentNumberPattern,
  shortDocumentNumberPattern,
} from './document-number-pattern.ts';
import { isDatedSo, nameDates } from './document-dates.ts';
import type { Report } from './named-documents.ts';
import { isNamed, MOST_READ, namedDocuments } from './named-documents.ts';
import { parsePosition } from './parse-position.ts';
import { explainNumbering } from './explain-numbering.ts';
import { resolvePosition } from './resolve-position.ts';
import type { OwnAddress } from './own-address.ts';
import { findOwnAddresses } from './own-address.ts';
import { unreadWords } from './unread-words.ts';
import type { WrittenCitation } from './written-citation.ts';
import { findCitations, readNumberedCitation } from './written-citation.ts';

/** Something that a citation may mean. */
export interface CitationCandidate {
  /** Policy id. */
  readonly policy: string;
  /** Id of the provision or paragraph; absent for the document as a whole. */
  readonly provision?: string;
}

export interface ParsedCitation {
  /** In the order of the documents given, then of the positions cited. Several without a diagnostic are a list (第2点、第11点). */
  readonly value: readonly CitationCandidate[];
  readonly diagnostics: readonly Diagnostic[];
}

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
  const unread = unreadWords(left, policy);
  if (unread !== '') report('citation-part-not-read', start + Math.max(0, text.indexOf(unread)), unread);
}

/** Whether an address leads to what is cited, or to something below it. */
export function leadsTo({ policy, anchor }: OwnAddress, candidate: CitationCandidate): boolean {
  const { provision } = candidate;
  if (policy !== candidate.policy) return false;
  return (
    provision === undefined || anchor === undefined || `${canonicalId(anchor)}-`.startsWith(`${provision}-`)
  );
}

/** Whether text is written as a citation, whether or not anything here is meant by it. */
export function isCitation(text: string): boolean {
  return readCitation(text) !== undefined;
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

/** Resolves a citation found in a text; see `parseCitation`. */
export function resolveCitation(
  written: WrittenCitation,
  text: string,
  documents: readonly KnownDocument[],
  file = '引文',
): ParsedCitation {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, at, quoted, hint) => {
    diagnostics.push(createCitationProblem(ruleId, file, text, at, quoted, hint));
  };
  const { address } = written;
  const named = namedDocuments(written, documents, report);
  for (const words of written.unread ?? []) report('citation-part-not-read', words.start, words.text);
  if (address !== undefined) return { value: followAddress(address, written, named, report), diagnostics };
  const positions = written.position?.positions;
  if (positions === undefined) {
    if (named.length > 1) report('citation-ambiguous', written.start, written.text);
    return { value: named.map(({ policy }) => ({ policy: policy.id })), diagnostics };
  }
  if (named.length > MOST_READ) {
    report('citation-ambiguous', written.start, written.text);
    return { value: isNamed(written) ? named.map(({ policy }) => ({ policy: policy.id })) : [], diagnostics };
  }
  const resolved = named.map((document) => ({
    policy: document.policy.id,
    ids: positions.map((steps) => resolvePosition(provisionsOf(document), steps)),
  }));
  const holding = resolved.filter(({ ids }) => ids.every((list) => list.length > 0));
  const positionText = text.slice(written.position?.start, written.position?.end);
  if (holding.length === 0) {
    if (named.length > 0) {
      const at = written.position?.start ?? written.start;
      const hint = isNamed(written) ? explainNumbering(named, positions) : undefined;
      report('citation-unknown-position', at, positionText, hint);
    }
    return { value: isNamed(written) ? named.map(({ policy }) => ({ policy: policy.id })) : [], diagnostics };
  }
  const meant = holding.map(({ policy, ids }) => ({ policy, ids: siblings(ids) }));
  if (meant.length > 1 || meant.some(({ ids }) => ids.some((list) => list.length > 1))) {
    report('citation-ambiguous', written.start, written.text);
  }
  const value = meant.flatMap(({ policy, ids }) => ids.flat().map((provision) => ({ policy, provision })));
  return { value, diagnostics };
}

/** Of the ids that each position of a list may stand for, those under one heading, where all positions have one there. */
function siblings(ids: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (ids.length < 2 || ids.every((list) => list.length < 2)) return ids;
  const parent = (id: string): string => id.replace(/-?[^-]*$/u, '');
  const narrowed = ids.map((list) =>
    list.filter((id) => ids.every((others) => others.some((other) => parent(other) === parent(id)))),
  );
  return narrowed.every((list) => list.length > 0) ? narrowed : ids;
}

/** Where an address leads; nothing where it disagrees with what is written with it. */
function followAddress(
  { policy, anchor, start, text }: OwnAddress,
  written: WrittenCitation,
  named: readonly KnownDocument[],
  report: Report,
): readonly CitationCandidate[] {
  const document = named.find((each) => each.policy.id === policy);
  if (document === undefined) {
    report(isNamed(written) ? 'citation-address-disagree' : 'citation-unknown-address', start, text);
    return named.length === 1 && isNamed(written) ? named.map((each) => ({ policy: each.policy.id })) : [];
  }
  if (anchor === undefined) return [{ policy }];
  const id = canonicalId(anchor);
  if (findProvisionPath(provisionsOf(document), id) === undefined) {
    report('citation-unknown-position', start, text);
    return [{ policy }];
  }
  return [{ policy, provision: id }];
}

/** What may follow a position and says nothing more: 第24项任务, …的规定。 */
const TAIL = /(?:的?(?:任务|内容|规定|要求|措施|工作))?[\s。．，,；;！!]*$/u;
/** What the title of an official document ends in. */
const KIND =
  /(?:方案|规划|计划|意见|办法|通知|条例|决定|纲要|细则|规定|目录|要点|法)(?:[（(][^（()）]*[）)])?\s*$/u;

/**
 * Reads what a person typed as one citation: marked, an address, by 文号, a bare position, or a free title, alone or with a
 * position.
 */
function readCitation(text: string): WrittenCitation | undefined {
  const [marked] = findCitations(text);
  if (marked?.title !== undefined || marked?.address !== undefined) return marked;
  const number =
    documentNumberPattern.exec(text) ??
    looseDocumentNumberPattern.exec(text) ??
    (marked === undefined ? null : shortDocumentNumberPattern.exec(text));
  if (number !== null) return readNumberedCitation(text, number.index, number[0].length);
  const end = TAIL.exec(text)?.index ?? text.length;
  const position = findTrailingPosition(text.slice(0, end)) ?? findTrailingPosition(text);
  if (position === undefined) {
    return KIND.test(text)
      ? {
          ...toSpan(text, 0, text.length),
          title: { ...toSpan(text, 0, text.trimEnd().length), isFree: true },
        }
      : undefined;
  }
  const title = text.slice(0, position.start);
  const isBare = title.trim() === '';
  // A number alone is something to search for, not a position.
  if (isBare && /^[\d０-９]+(?:[.．][\d０-９]+)?$/u.test(text.trim())) return undefined;
  return {
    ...toSpan(text, 0, text.length),
    position,
    ...(isBare ? {} : { title: { ...toSpan(text, 0, title.length), isFree: true } }),
  };
}

/** The longest position that reaches to the end of the text. */
function findTrailingPosition(text: string): ReturnType<typeof parsePosition> {
  const end = text.trimEnd().length;
  for (let start = 0; start < end; start += 1) {
    // A number that goes on to the left (2022-2026) would be cut in two.
    if (/[\d０-９]/u.test(text[start] ?? '') && /[\d０-９.．—-]/u.test(text[start - 1] ?? '')) continue;
    const position = parsePosition(text.slice(0, end), start);
    if (position?.end === end) return position;
  }
  return undefined;
}

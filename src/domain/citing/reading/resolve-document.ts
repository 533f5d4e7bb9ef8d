import type { KnownPolicy } from '../../document/known-document.ts';
import { normaliseDocumentNumber } from '../../references/normalise-document-number.ts';
import { oncePerText } from '../../text/once-per-text.ts';
import { unreadWords } from './unread-words.ts';

/** A name by which people know a document, and how close what they wrote is to it. */
type Closeness = 'exact' | 'contained' | 'abridged';
/** So many names are kept in mind: each citation is held against those of all documents. */
const MOST_NAMES = 20_000;
const ORDER: readonly Closeness[] = ['exact', 'contained', 'abridged'];

/**
 * The documents whose 文号 this is, in any bracket form or none. Words that lead to it (根据乌教发〔2024〕50号) and a
 * missing agency code (〔2024〕50号, 50号, 国务院令第645号 of 中华人民共和国国务院) do no harm.
 */
export function documentsByNumber(policies: readonly KnownPolicy[], number: string): readonly KnownPolicy[] {
  const wanted = normaliseDocumentNumber(number).replace(UNBRACKETED, '〔$1〕$2号');
  return policies.filter((policy) => {
    const { documentNumber } = policy;
    if (documentNumber === undefined) return false;
    const printed = normaliseDocumentNumber(documentNumber);
    if (wanted.endsWith(printed)) return unreadWords(wanted.slice(0, -printed.length), policy) === '';
    if (/^\d+号$/u.test(wanted)) return printed.endsWith(`〕${wanted}`);
    return /^〔|令第/u.test(wanted) && printed.endsWith(wanted);
  });
}

/** 2024年第50号, 2024-50号 of a 文号 without brackets. */
const UNBRACKETED = /(?<=\p{Script=Han})(\d{4})[年—–-]?第?0*(\d{1,5})号?$/u;

/**
 * The documents that a title or short title may mean; only those that come closest: the whole title (of plan or
 * notice), part of it, or its characters with others left out (乌海方案). Two characters at the least.
 */
export function documentsByTitle(policies: readonly KnownPolicy[], title: string): readonly KnownPolicy[] {
  const folded = foldTitle(title);
  // Words that lead to a title (根据乌海方案) are no part of it, unless it begins so.
  for (const wanted of new Set([folded, folded.replace(LEADS, '')])) {
    const found = wanted.length < 2 ? [] : closestDocuments(policies, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

const LEADS = /^(?:根据|依据|按照|依照|遵照|参照|贯彻|落实|执行|参见|详见|见|按|据)/u;

function closestDocuments(policies: readonly KnownPolicy[], wanted: string): readonly KnownPolicy[] {
  const ranked = policies.map((policy) => ({ policy, closeness: closest(policy, wanted) }));
  for (const closeness of ORDER) {
    const found = ranked.filter((entry) => entry.closeness === closeness);
    if (found.length > 0) return found.map(({ policy }) => policy);
  }
  return [];
}

function closest(policy: KnownPolicy, wanted: string): Closeness | undefined {
  const names = [policy.title, policy.noticeTitle, policy.shortTitle, policy.id]
    .filter((name) => name !== undefined)
    .map(foldTitle);
  if (names.includes(wanted)) return 'exact';
  if (names.some((name) => name.includes(wanted) || surrounds(wanted, name, policy))) return 'contained';
  return names.some((name) => isAbridged(wanted, name)) ? 'abridged' : undefined;
}

/** What somebody wrote holds a whole name, and around it only what says nothing of the document: 关于印发…的通知. */
function surrounds(wanted: string, name: string, policy: KnownPolicy): boolean {
  const at = name.length < 6 ? -1 : wanted.indexOf(name);
  return (
    at >= 0 &&
    [wanted.slice(0, at), wanted.slice(at + name.length)].every((words) => unreadWords(words, policy) === '')
  );
}

function isAbridged(wanted: string, name: string): boolean {
  let at = 0;
  for (const character of name) {
    if (character === wanted[at]) at += 1;
  }
  return at === wanted.length;
}

/** A title without punctuation and spaces, letters in lower case: brackets and dashes come in every width. */
const foldTitle = oncePerText(
  (title) =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  MOST_NAMES,
);

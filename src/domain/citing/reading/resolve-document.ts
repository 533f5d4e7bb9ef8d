import type { Policy } from '../../../schemas/policy.ts';
import { normaliseDocumentNumber } from '../../references/normalise-document-number.ts';

/** A name by which people know a document, and how close what they wrote is to it. */
type Closeness = 'exact' | 'contained' | 'abridged';
const ORDER: readonly Closeness[] = ['exact', 'contained', 'abridged'];

/**
 * The documents whose 文号 this is, in any bracket form. Words that stand before it (根据乌教发〔2024〕50号) and a
 * missing agency code (〔2024〕50号, 国务院令第645号 of 中华人民共和国国务院) do no harm.
 */
export function documentsByNumber(policies: readonly Policy[], number: string): readonly Policy[] {
  const wanted = normaliseDocumentNumber(number);
  return policies.filter(({ documentNumber }) => {
    const printed = documentNumber === undefined ? undefined : normaliseDocumentNumber(documentNumber);
    return (
      printed !== undefined &&
      (wanted.endsWith(printed) || (/^〔|令第/u.test(wanted) && printed.endsWith(wanted)))
    );
  });
}

/**
 * The documents that a title or short title may mean; only those that come closest: the whole title (of plan or
 * notice), part of it, or its characters with others left out (乌海方案). Two characters at the least.
 */
export function documentsByTitle(policies: readonly Policy[], title: string): readonly Policy[] {
  const wanted = foldTitle(title);
  if (wanted.length < 2) return [];
  const ranked = policies.map((policy) => ({ policy, closeness: closest(policy, wanted) }));
  for (const closeness of ORDER) {
    const found = ranked.filter((entry) => entry.closeness === closeness);
    if (found.length > 0) return found.map(({ policy }) => policy);
  }
  return [];
}

function closest(policy: Policy, wanted: string): Closeness | undefined {
  const names = [policy.title, policy.noticeTitle, policy.shortTitle, policy.id]
    .filter((name) => name !== undefined)
    .map(foldTitle);
  if (names.includes(wanted)) return 'exact';
  if (names.some((name) => name.includes(wanted) || (wanted.includes(name) && name.length >= 6)))
    return 'contained';
  return names.some((name) => isAbridged(wanted, name)) ? 'abridged' : undefined;
}

function isAbridged(wanted: string, name: string): boolean {
  let at = 0;
  for (const character of name) {
    if (character === wanted[at]) at += 1;
  }
  return at === wanted.length;
}

/** A title without punctuation and spaces, letters in lower case: brackets and dashes come in every width. */
function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

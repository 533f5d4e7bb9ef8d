import { indexOnce, inOrderOf } from '../record-index.ts';
import type { Recognition } from '../../schemas/vocabulary.ts';
import { foldTitle } from './fold-title.ts';
import type { NamedPolicy } from './named-policy.ts';
import { normaliseDocumentNumber } from './normalise-document-number.ts';
import type { DocumentReference } from './reference.ts';
import { tellApart } from './tell-apart.ts';

/**
 * Where a reference leads: to a document published here, by what it was recognised; to one of several published here
 * that are called alike, in the order of the list, and nothing says to which; or outside.
 */
export type ResolvedReference =
  | {
      readonly kind: 'published';
      readonly policy: string;
      readonly by: Recognition;
    }
  | { readonly kind: 'one-of'; readonly policies: readonly string[] }
  | { readonly kind: 'outside' };

const numbered = indexOnce(({ documentNumber }: NamedPolicy) => [
  documentNumber === undefined ? undefined : normaliseDocumentNumber(documentNumber),
]);
const titled = [
  ['title', indexOnce(({ title }: NamedPolicy) => namesOf(title))],
  ['notice', indexOnce(({ noticeTitle }: NamedPolicy) => namesOf(noticeTitle ?? ''))],
  ['short-title', indexOnce(({ shortTitle }: NamedPolicy) => [foldTitle(shortTitle)])],
] as const;

/**
 * Finds the published document that a reference names: by 文号 first, then by its title, by the title that its notice
 * prints, by its short title. A printed 关于印发《…》的通知 is looked through to the title within.
 * A reference with a 文号 is never taken by its title for a published document that bears another 文号.
 * Of several called alike it is the one that it stands in, since a notice names the plan that it issues, or the one that
 * the words beside it tell from the others.
 * @param line the text that it was found in
 * @param own id of the document that it stands in
 */
export function resolveReference(
  reference: DocumentReference,
  policies: readonly NamedPolicy[],
  { line, own }: { readonly line: string; readonly own: string },
): ResolvedReference {
  const { documentNumber, title } = reference;
  if (documentNumber !== undefined) {
    const [found] = numbered(policies, documentNumber);
    if (found !== undefined) return { kind: 'published', policy: found.id, by: 'number' };
  }
  if (title === undefined) return { kind: 'outside' };
  const names = namesOf(title);
  for (const [by, called] of titled) {
    const candidates = names.filter((name) => name !== '').flatMap((name) => called(policies, name));
    const alike = inOrderOf(
      policies,
      candidates.filter((policy) => documentNumber === undefined || policy.documentNumber === undefined),
    );
    const itself = alike.filter(({ id }) => id === own);
    const meant = itself.length > 0 ? itself : tellApart(alike, reference, line);
    const [found, ...others] = meant;
    if (found === undefined) continue;
    return others.length === 0
      ? { kind: 'published', policy: found.id, by }
      : { kind: 'one-of', policies: meant.map(({ id }) => id) };
  }
  return { kind: 'outside' };
}

/** The folded title, and the title inside 关于印发…的通知 with the issuer before it dropped. */
function namesOf(title: string): readonly string[] {
  const whole = foldTitle(title);
  const inner = /(?:关于)?(?:印发|转发|发布)(.+)的(?:通知|公告|意见)$/u.exec(whole)?.[1];
  return inner === undefined ? [whole] : [whole, inner];
}

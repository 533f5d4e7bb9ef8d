import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { KnownDocument } from '../../domain/document/known-document.ts';
import { listCheckedStretches } from '../../domain/verifying/checked-stretches.ts';
import { lookUpReference } from '../../domain/verifying/find-in-reference.ts';
import { namedInDraft } from '../../domain/verifying/named-in-draft.ts';
import type { TypedForms } from '../../domain/verifying/typed-forms.ts';
import { asInTexts } from '../../domain/verifying/typed-forms.ts';
import { createVerifier, verifyDraft } from '../../domain/verifying/verify-draft.ts';
import { chooseDocuments, type ChoiceIndex } from './choose-documents.ts';
import type { CheckedFinding, Told, Wanted } from './draft-messages.ts';

/** Checks one draft after the other. Rejects when something that a draft has to be compared with cannot be had. */
export type DraftChecker = (draft: string) => Promise<readonly CheckedFinding[]>;

/** What drafts are checked against. */
export interface CheckedAgainst {
  /** Every published document in the order of the index, reference material too; that one is only looked up. */
  readonly documents: readonly KnownDocument[];
  readonly forms: TypedForms;
  /** Unit of each document's title in the index; absent where all documents have their texts. */
  readonly titleUnits?: readonly number[] | undefined;
}

/** Makes documents ready for checking: their texts where they have them, else those that a draft needs, as they are asked for. */
export function makeDraftChecker(
  against: CheckedAgainst,
  ask: (wanted: Wanted) => Promise<Told>,
): DraftChecker {
  const { documents, forms, titleUnits } = against;
  if (titleUnits === undefined) {
    const check = checkWith(documents, forms);
    return (draft) => Promise.resolve(check(draft));
  }
  const references = new Set(
    documents.flatMap(({ policy }, number) => (policy.nature === 'reference' ? [number] : [])),
  );
  const read = new Map<string, CitableDocument>();
  const readText = async (id: string): Promise<void> => {
    const told = read.has(id) ? undefined : await ask({ id });
    if (told !== undefined && 'document' in told) read.set(id, told.document);
  };
  const standsIn = async (
    ...[folded, level, isCommonWanted]: Parameters<ChoiceIndex['standsIn']>
  ): Promise<readonly number[] | undefined> => {
    const told = await ask({ folded, level, isCommonWanted });
    return 'units' in told ? told.units : undefined;
  };
  return async (draft) => {
    const text = asInTexts(draft, forms);
    const { toRead, all } = namedInDraft(
      text,
      documents.filter(({ policy }) => policy.nature === 'policy'),
    );
    const numbers = new Set(documents.flatMap(({ policy }, number) => (all.has(policy.id) ? [number] : [])));
    const index = { titleUnits, references, standsIn };
    const chosen = await chooseDocuments(listCheckedStretches(text), index, numbers);
    const ids = documents.flatMap(({ policy }, number) =>
      chosen.has(number) || toRead.has(policy.id) ? [policy.id] : [],
    );
    await Promise.all(ids.map(readText));
    const wanted = new Set(ids);
    return checkWith(
      documents.map((document) =>
        wanted.has(document.policy.id) ? (read.get(document.policy.id) ?? document) : document,
      ),
      forms,
    )(draft);
  };
}

/** Checks against the documents that have their texts. */
function checkWith(
  documents: readonly KnownDocument[],
  forms: TypedForms,
): (draft: string) => readonly CheckedFinding[] {
  const verifier = createVerifier(documents, forms);
  const isInReference = lookUpReference(documents);
  return (draft) =>
    verifyDraft(verifier, draft).map((finding) => ({
      ...finding,
      isInReference: isInReference(asInTexts(finding.text, forms)),
    }));
}

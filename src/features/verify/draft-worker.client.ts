/**
 * Worker: checks drafts apart from the page, so that a long one does not stop it. The first message opens it with the
 * documents; each later one is a draft, answered in turn.
 */
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { ReferenceLookup } from '../../domain/verifying/find-in-reference.ts';
import { lookUpReference } from '../../domain/verifying/find-in-reference.ts';
import type { VerificationFinding } from '../../domain/verifying/finding.ts';
import type { TypedForms } from '../../domain/verifying/typed-forms.ts';
import { asInTexts } from '../../domain/verifying/typed-forms.ts';
import type { Verifier } from '../../domain/verifying/verify-draft.ts';
import { createVerifier, verifyDraft } from '../../domain/verifying/verify-draft.ts';

export type DraftRequest =
  | { readonly kind: 'open'; readonly documents: readonly CitableDocument[]; readonly forms: TypedForms }
  | { readonly kind: 'check'; readonly run: number; readonly draft: string };

/** A finding, and whether its words stand in reference material only. */
export type CheckedFinding = VerificationFinding & { readonly isInReference: boolean };

/** Its first message says that it is there; the others are answers. */
export type DraftReport = 'ready' | DraftAnswer;

export interface DraftAnswer {
  readonly run: number;
  readonly findings: readonly CheckedFinding[];
}

let verifier: Verifier | undefined;
let isInReference: ReferenceLookup = () => false;
let typedForms: TypedForms = new Map();

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  if (data.kind === 'open') {
    typedForms = data.forms;
    verifier = createVerifier(data.documents, data.forms);
    isInReference = lookUpReference(data.documents);
    report('ready');
    return;
  }
  if (verifier === undefined) return;
  const findings = verifyDraft(verifier, data.draft).map((finding) => ({
    ...finding,
    isInReference: isInReference(asInTexts(finding.text, typedForms)),
  }));
  report({ run: data.run, findings });
});

function report(said: DraftReport): void {
  postMessage(said);
}

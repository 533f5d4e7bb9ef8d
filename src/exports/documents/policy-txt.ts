import { referenceWarning } from '../../domain/citing/reference-warning.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { documentLines } from '../../domain/document/lines.ts';

/**
 * The text of a document, one printed line a line, run-in headings joined to their paragraph, nothing added.
 * Only reference material has a first line of ours: the warning that everything copied from it begins with.
 */
export function policyTxt({ policy, text }: CitableDocument): string {
  const lines = documentLines(text).map((line) => line.text);
  const warning = policy.nature === 'reference' ? [referenceWarning] : [];
  return `${[...warning, ...lines].join('\n')}\n`;
}

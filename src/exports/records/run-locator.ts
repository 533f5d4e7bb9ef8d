import { z } from 'zod';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { Line } from '../../domain/document/lines.ts';
import { documentLines, partAt, withoutLabels } from '../../domain/document/lines.ts';
import type { PolicyText } from '../../domain/document/provision.ts';
import { recalled } from '../../domain/recalled.ts';
import { documentWithId, recordWithId } from '../../domain/record-index.ts';
import type { RunPosition } from '../../domain/reuse/shared-run.ts';
import { provisionId } from '../../schemas/provision-id.ts';

/** Where wording stands in a heading (its number aside), paragraph or row, in UTF-16 units from 0, the end exclusive. */
export const runStretch = z.strictObject({
  provision: provisionId,
  start: z.int().min(0),
  end: z.int().min(1),
});

/**
 * Addresses a run by the heading (without its number) or paragraph that it begins in, and counts from there; one that
 * begins in a run-in heading may end in the paragraph that the heading opens.
 */
export function runLocator(
  documents: readonly CitableDocument[],
): (run: RunPosition) => z.infer<typeof runStretch> {
  return ({ document, line, start, end }) => {
    const text = documentWithId(documents, document)?.text;
    const printed = text && recordWithId(linesOf(text), line);
    const part = printed && partAt(printed, start);
    const offset = part?.start ?? 0;
    return { provision: part?.id ?? line, start: start - offset, end: end - offset };
  };
}

const linesOf = recalled((text: PolicyText): readonly Line[] => withoutLabels(documentLines(text)));

import type { Correction } from '../../schemas/correction.ts';
import type { Project } from '../dialogue/project.ts';
import type { Edits } from '../editing/edits.ts';
import { freeId } from '../editing/free-id.ts';
import type { CorrectedPart, CorrectionCase } from './correction-case.ts';

/**
 * Adds an entry to the list of corrections, and to the ledger of those.
 * @param said what was done, the words concerned as they stand then, and the hashes of a text that changed
 * @returns the entry
 */
export function recordCorrection(
  { content }: Project,
  edits: Edits,
  { policy, id: provision }: CorrectedPart,
  { date, reason, reasonEn }: CorrectionCase,
  { kind, quote, ...hashes }: Pick<Correction, 'kind' | 'quote' | 'before' | 'after'>,
): Correction {
  const id = freeId(`${policy}-${provision}`, content.corrections.claimedIds);
  const record = { id, date, policy, provision, kind, quote, reason, reasonEn, ...hashes };
  edits.addRecord('corrections', policy, record);
  edits.recordLasting('corrections', id, record);
  return record;
}

import type { DrawnCommitment } from '../../../../charts/commitments/commitments-input.ts';
import type { CommitmentMark } from '../marks.ts';

/** A mark as its picture draws it: its words in one piece. */
export function drawnMark({
  id,
  band,
  month,
  verb,
  value,
  published,
  tone,
  isOther,
}: CommitmentMark): DrawnCommitment {
  return { id, band, month, label: [verb + value, published].filter(Boolean).join('，'), tone, isOther };
}

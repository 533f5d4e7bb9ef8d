import type { TargetPoint } from '../../../schemas/target.ts';
import { readModalityWords } from '../modality-words.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';

/** Says how a thing is done, not what: 积极|筹建. */
const adverb = /^(?:积极|大力|全力|着力|持续|重点|全面|深入|继续|分类|进一步)$/u;

/** Verbs of one character that stand by themselves; others govern a number (达75%), or are a piece of a longer verb. */
const auxiliary = /^[可应须需]$/u;

function isPieceOfVerb(verb: string, quote: string): boolean {
  if ([...verb].length !== 1 || auxiliary.test(verb)) return false;
  const after = quote.slice(quote.indexOf(verb) + 1);
  return !/^\d/u.test(after);
}

/**
 * Whether the recorded modality is the one its verb carries. A softening verb (力争, 探索, 支持, 推动 …) in
 * `modalityText` decides, and every modality but `stated` has to show one; a commitment recorded as `stated` may
 * have none before its own verb in the quote.
 */
export function checkModality(point: TargetPoint, accepts: (field: CheckedField) => boolean): Finding[] {
  const { modality, modalityText = '', quote } = point;
  if (modality === 'stated' && adverb.test(modalityText)) {
    return [illFormed('modalityText', modalityText, { zh: '动词', en: 'a verb' })];
  }
  if (isPieceOfVerb(modalityText, quote)) {
    return [illFormed('modalityText', modalityText, { zh: '完整的动词', en: 'a whole verb' })];
  }
  const verbs = readModalityWords(modalityText);
  if (verbs.some((verb) => verb.modality === modality)) return [];
  const ownVerb = modalityText === '' ? -1 : quote.indexOf(modalityText);
  const softening =
    verbs.length > 0 ? verbs : readModalityWords(ownVerb === -1 ? quote : quote.slice(0, ownVerb));
  if (modality === 'stated' && softening.length === 0) return [];
  const found = softening.map((verb) => `${verb.text} ${verb.modality}`).join('、');
  const recorded = `${modalityText} ${modality}`.trim();
  return [disagreement('modality', 'modality', recorded, found, accepts('modality'))];
}

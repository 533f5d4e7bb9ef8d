import type { TargetPoint } from '../../schemas/target.ts';
import type { Finding } from './finding.ts';
import { readModalityWords } from './modality-words.ts';
import type { CheckedField } from './note-accepts.ts';

/**
 * Whether the recorded modality is the one its verb carries. A softening verb (力争, 探索, 支持, 推动 …) in
 * `modalityText` decides; a commitment recorded as `stated` may have none before its own verb in the quote.
 */
export function checkModality(point: TargetPoint, accepts: (field: CheckedField) => boolean): Finding[] {
  const { modality, modalityText, quote } = point;
  const add = (found: string) => [toFinding(modalityText ?? modality, found, accepts('modality'))];
  if (modalityText === undefined && modality !== 'stated') return add('');
  const verbs = readModalityWords(modalityText ?? '');
  if (verbs.length > 0) {
    return verbs.some((verb) => verb.modality === modality) ? [] : add(printVerbs(verbs));
  }
  if (modality !== 'stated') return [];
  const verbStart = modalityText === undefined ? -1 : quote.indexOf(modalityText);
  const softening = readModalityWords(verbStart === -1 ? quote : quote.slice(0, verbStart));
  return softening.length === 0 ? [] : add(printVerbs(softening));
}

function printVerbs(verbs: readonly { readonly text: string; readonly modality: string }[]): string {
  return verbs.map(({ text, modality }) => `${text} ${modality}`).join('、');
}

function toFinding(recorded: string, found: string, accepted: boolean): Finding {
  return {
    ruleId: 'record-modality',
    path: ['modality'],
    message: {
      zh: `措辞记作“${recorded}”，原文读出“${found}”`,
      en: `the modality is recorded as “${recorded}”, the text reads “${found}”`,
    },
    hint: {
      zh: '按统领该句的动词改正 modality 和 modalityText，或在 note 中写明理由',
      en: 'mend modality and modalityText after the verb that governs the clause, or give the reason in the note',
    },
    accepted,
  };
}

import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import { COMMIT } from '../dialogue/next-steps.ts';
import type { Project } from '../dialogue/project.ts';
import { planEdits } from '../editing/edits.ts';
import type { CorrectionCase } from './correction-case.ts';
import { reachOf } from './find-passages.ts';
import { recordCorrection } from './record-correction.ts';
import { wholeWords } from './whole-words.ts';

/** A misprint of the official text: the text stays, and a note says that it stands so in the original. */
export function planOfficialMisprint(project: Project, given: CorrectionCase): Outcome {
  return planEdits(project, (edits) => {
    const notes = given.parts.map((part): Bilingual => {
      const { text, policy, differences } = part;
      const quote = text.slice(...wholeWords(text, ...reachOf(differences)));
      recordCorrection(project, edits, part, given, { kind: 'source-error', quote });
      return {
        zh: `正文不改；在 ${policy} 的“${quote}”处注明“原文如此”`,
        en: `The text stays; “${quote}” in ${policy} is noted as thus in the original`,
      };
    });
    return { kind: 'plan', changes: edits.changes(), notes, next: [COMMIT] };
  });
}

import type { Finding } from './finding.ts';
import type { CheckedField } from './note-accepts.ts';
import { fieldNames } from './note-accepts.ts';

/**
 * A finding that a record says one thing and its words another; its note may accept it (see `noteAccepts`).
 * @param path field of the record, dots between levels
 * @param recorded what the record says, empty when absent
 * @param found what the parser reads, empty when nothing
 */
export function disagreement(
  field: CheckedField,
  path: string,
  recorded: string,
  found: string,
  accepted: boolean,
): Finding {
  const name = fieldNames[field];
  return {
    ruleId: `record-${field}`,
    of: 'record',
    path: path.split('.'),
    message: {
      zh: `${path} 记作“${recorded}”，原文读出“${found}”`,
      en: `${path} is recorded as “${recorded}”, the text reads “${found}”`,
    },
    hint: {
      zh: `改正记录；确应不同的，在 note 中写“${name}：”和理由`,
      en: `correct the record; where it must differ, give the reason in its note after “${name}：”`,
    },
    accepted,
  };
}

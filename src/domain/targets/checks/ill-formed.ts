import type { Finding } from './finding.ts';

/**
 * A finding that a record is incomplete or contradicts itself, regardless of its words; no note excuses it.
 * @param path field of the record
 * @param wanted what ought to stand there
 */
export function illFormed(
  path: string,
  recorded: string,
  wanted: { readonly zh: string; readonly en: string },
): Finding {
  return {
    ruleId: 'record-form',
    of: 'record',
    path: [path],
    message: {
      zh: `${path} 记作“${recorded}”，应为${wanted.zh}`,
      en: `${path} is “${recorded}”, expected ${wanted.en}`,
    },
    hint: { zh: '补全或改正这一字段', en: 'complete or correct this field' },
    accepted: false,
  };
}

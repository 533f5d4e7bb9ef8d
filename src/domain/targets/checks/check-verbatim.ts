import type { Finding } from './finding.ts';
import type { PrintedContext } from './printed-context.ts';
import { standsInContext } from './printed-context.ts';

/**
 * A finding when the quote does not stand, character for character, in the paragraph, or when another field that
 * holds printed words stands neither there nor in a heading above. A note never excuses this.
 * @param words field name → its words; absent fields are passed over
 */
export function checkVerbatim(
  quote: string,
  words: Readonly<Record<string, string | undefined>>,
  context: PrintedContext,
): Finding[] {
  const findings: Finding[] = [];
  if (!context.paragraph.includes(quote)) findings.push(toFinding('quote', quote));
  for (const [field, text] of Object.entries(words)) {
    if (text !== undefined && !standsInContext(text, context)) findings.push(toFinding(field, text));
  }
  return findings;
}

function toFinding(field: string, text: string): Finding {
  return {
    ruleId: 'quote-verbatim',
    of: 'record',
    path: field.split('.'),
    message: {
      zh: `${field} “${text}”不在所注条款的文字中`,
      en: `${field} “${text}” does not stand in the text of the provision it names`,
    },
    hint: {
      zh: '逐字照录原文（标点、全角半角也要一致），或改正条款编号',
      en: 'copy the source character for character, punctuation and width included, or correct the provision id',
    },
    accepted: false,
  };
}

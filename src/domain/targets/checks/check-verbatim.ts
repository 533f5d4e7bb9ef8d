import type { Finding } from './finding.ts';
import type { PrintedRegion } from './printed-region.ts';
import { standsInPlace } from './printed-region.ts';

/**
 * A finding when the quote does not stand, character for character, in the paragraph, or when another field that
 * holds printed words stands neither there nor in a heading above. A note never excuses this.
 * @param words field name → its words; absent fields are passed over
 */
export function checkVerbatim(
  quote: string,
  words: Readonly<Record<string, string | undefined>>,
  place: PrintedRegion,
): Finding[] {
  const findings: Finding[] = [];
  if (!place.paragraph.includes(quote)) findings.push(toFinding('quote', quote));
  for (const [field, text] of Object.entries(words)) {
    if (text !== undefined && !standsInPlace(text, place)) findings.push(toFinding(field, text));
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
      en: 'copy the source character for character, punctuation and width included, or mend the provision id',
    },
    accepted: false,
  };
}

/** A stretch of a paragraph between commas, semicolons or full stops. Offsets are UTF-16 code units, end exclusive. */
export interface Clause {
  /** Without the punctuation that ends it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Position of its sentence in the paragraph, from 0; 。！？ end a sentence. */
  readonly sentence: number;
}

const opening = '“‘（(《〈【〔[';
const closing = '”’）)》〉】〕]';

/** 1,200: a comma between digits by threes; 17:00: a colon in a time of day. */
function isInNumber(text: string, index: number): boolean {
  return /^\d(?:,\d{3}|[:：]\d{2})(?!\d)/u.test(text.slice(index - 1, index + 5));
}

/** The clauses of a paragraph in printed order; punctuation inside quotation marks and brackets does not cut. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  let sentence = 0;
  const cut = (end: number) => {
    if (text.slice(start, end).trim() !== '') {
      const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
      clauses.push({ text: text.slice(start + lead, end), start: start + lead, end, sentence });
    }
    start = end + 1;
  };
  for (const [index, character] of Array.from({ length: text.length }, (_, at) =>
    text.charAt(at),
  ).entries()) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (/[。！？!?]/u.test(character) && depth === 0) {
      cut(index);
      sentence += 1;
    } else if (/[，,；;：:]/u.test(character) && depth === 0 && !isInNumber(text, index)) cut(index);
  }
  cut(text.length);
  return clauses;
}

/** A line of responsible bodies as printed at the end of a task. Offsets are UTF-16 code units, end exclusive. */
export interface DutyLine {
  /** Brackets included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly DutyGroup[];
}

/** Bodies under one printed heading, in printed order; nothing is inferred from the order. */
interface DutyGroup {
  /** The heading as printed: 责任单位, 配合单位. */
  readonly role: string;
  readonly names: readonly DutyName[];
}

/** A name as printed: 教育局 stays 教育局, regardless of what stands before it. */
interface DutyName {
  readonly text: string;
  readonly start: number;
}

const ROLE = '(?:责任|牵头|配合|参与|协同|主办|承办|实施|落实)(?:单位|部门|主体|科室|处室|领导)';
const dutyText = new RegExp(
  `[（(【\\[]\\s*${ROLE}\\s*[:：](?:[^（）()【】\\[\\]]|[（(][^（）()]*[）)])*[）)】\\]]`,
  'gu',
);
const roleText = new RegExp(`(${ROLE})\\s*[:：]`, 'u');

/** Every `(责任单位:甲、乙,丙)` of a paragraph, one by one. */
export function parseDutyLines(paragraph: string): DutyLine[] {
  return [...paragraph.matchAll(dutyText)].map((match) => {
    const start = match.index;
    const groups: DutyGroup[] = [];
    // Groups follow one another after a semicolon or full stop, each under its own heading.
    for (const part of splitKeepingOffsets(match[0].slice(1, -1), start + 1, /[;；。]/u)) {
      const role = roleText.exec(part.text);
      const offset = role === null ? 0 : role.index + role[0].length;
      const names = splitKeepingOffsets(part.text.slice(offset), part.start + offset, /[、,，]/u).filter(
        (name) => name.text !== '',
      );
      const previous = groups.at(-1);
      if (role === null && previous !== undefined) {
        groups[groups.length - 1] = { ...previous, names: [...previous.names, ...names] };
      } else {
        groups.push({ role: role?.[1] ?? '', names });
      }
    }
    return {
      text: match[0],
      start,
      end: start + match[0].length,
      groups: groups.filter((group) => group.names.length > 0),
    };
  });
}

/** Pieces between separators that stand outside brackets, white space at either end dropped. */
function splitKeepingOffsets(text: string, start: number, separator: RegExp): DutyName[] {
  const pieces: DutyName[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index];
    if (character === '（' || character === '(') depth += 1;
    if (character === '）' || character === ')') depth -= 1;
    if (character !== undefined && (depth > 0 || !separator.test(character))) continue;
    const piece = text.slice(from, index);
    const trimmed = piece.trim();
    pieces.push({ text: trimmed, start: start + from + piece.indexOf(trimmed) });
    from = index + 1;
  }
  return pieces;
}

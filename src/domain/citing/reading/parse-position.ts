import { labelLevels } from '../../text/numbering/label-style.ts';
import { CHINESE_ORDINALS } from '../../text/numerals/chinese-ordinals.ts';
import { foldDigits } from '../../text/numerals/fold-digits.ts';
import type { PositionStep } from './position-step.ts';
import { readStep } from './position-step.ts';

/** A position as a citation writes it, and the characters (UTF-16 offsets) that it takes up. */
export interface WrittenPosition {
  readonly start: number;
  readonly end: number;
  /** The steps of each position of a list (…第2点、第11点), each completed from the one before. */
  readonly positions: readonly (readonly PositionStep[])[];
}

/** 第5、7点, 第五至第七点: one unit for several numbers. */
const NUMBER = `(?:[（(]\\s*(?:[${CHINESE_ORDINALS}]+|\\d{1,3})\\s*[）)]|[${CHINESE_ORDINALS}]+|\\d{1,3})`;
const SEVERAL = new RegExp(
  `^第\\s*(${NUMBER}(?:\\s*[、，和及至到—–～~-]+\\s*第?\\s*${NUMBER})+)\\s*(自然段|[大小]?[项目点]|大?部分|方面|[段款条行章节])`,
  'u',
);
/** Between positions of a list, or the ends of a range. */
const LIST = /^\s*(?:[、和及至到与]|以及)\s*/u;
/** Between the ends of a range, and also between the levels of one position: 第5—7点, 四-（五）-12. */
const DASH = /^\s*[—–～~-]+\s*/u;
/** Between the levels of one position: 第四部分的第（五）项, 第（五）项下第12点, 三.（二）.5. */
const JOINT =
  /^\s*(?:(?:[中下里内]面?|之[下内]|当中)?[的之]|(?:[中下里内]面?|之[下内]|当中)(?=\s*第)|[.．·/>＞→]|[，,](?=\s*第))?\s*/u;

/**
 * The position that begins at `start` of a text: 第三部分第（二）项第5点, 三、（二）5., 三（二）5, 第十二条第二款第（三）项, 附件1表1第3行,
 * 第5点、第7点, 第5、7点, 第4点至第6点 (the first and the last). Undefined when no position is written there.
 */
export function parsePosition(text: string, start: number): WrittenPosition | undefined {
  const folded = foldDigits(text);
  const positions: PositionStep[][] = [];
  let steps: PositionStep[] = [];
  let end = start;
  const finish = (): void => {
    positions.push(completeSteps(steps, positions.at(-1)));
    steps = [];
  };
  for (let at = start; at < folded.length;) {
    const rest = folded.slice(at);
    const read = readSteps(rest);
    if (read !== undefined) {
      for (const [index, step] of read.steps.entries()) {
        if (index > 0) finish();
        steps.push(step);
      }
      at += read.length;
      end = at;
      continue;
    }
    const separator =
      steps.length === 0 ? undefined : readSeparator(rest, completeSteps(steps, positions.at(-1)));
    if (separator === undefined) break;
    if (separator.isBetweenPositions) finish();
    at += separator.length;
  }
  if (steps.length > 0) finish();
  return positions.length === 0 ? undefined : { start, end, positions };
}

/** The step that a text begins with, or the same step of several positions: 第5、7点. */
function readSteps(
  text: string,
): { readonly steps: readonly PositionStep[]; readonly length: number } | undefined {
  const several = SEVERAL.exec(text);
  if (several !== null) {
    const [written, numbers = '', unit = ''] = several;
    const steps = (numbers.match(new RegExp(NUMBER, 'gu')) ?? []).map(
      (number) => readStep(`第${number}${unit}`)?.step,
    );
    if (steps.every((step) => step !== undefined)) return { steps, length: written.length };
  }
  const one = readStep(text);
  return one === undefined ? undefined : { steps: [one.step], length: one.length };
}

/** What stands between two steps; undefined where no step follows. */
function readSeparator(
  text: string,
  before: readonly PositionStep[],
): { readonly length: number; readonly isBetweenPositions: boolean } | undefined {
  const list = LIST.exec(text) ?? DASH.exec(text);
  const length = (list ?? JOINT.exec(text))?.[0].length ?? 0;
  const next = length === 0 ? undefined : readSteps(text.slice(length))?.steps[0];
  if (next === undefined) return undefined;
  const isSibling = before.some((step) => isSameLevel(step, next));
  return {
    length,
    isBetweenPositions: list !== null && (isSibling || !(DASH.test(text) || isBelow(before.at(-1), next))),
  };
}

/** Whether the numbering of one level is by custom that of a level below the other's: （五） below 四、 and 12. below （五）. */
function isBelow(upper: PositionStep | undefined, lower: PositionStep): boolean {
  if (upper?.kind !== 'level' || lower.kind !== 'level') return false;
  const [[above], [below]] = [upper.styles, lower.styles];
  return above !== undefined && below !== undefined && labelLevels[below] > labelLevels[above];
}

/** In 第三部分第5点、第7点 the second position leaves its beginning unsaid: takes it from the first. */
function completeSteps(
  steps: readonly PositionStep[],
  before: readonly PositionStep[] | undefined,
): PositionStep[] {
  const [first] = steps;
  const depth = before?.findIndex((step) => first !== undefined && isSameLevel(step, first)) ?? -1;
  return before === undefined || depth < 0 ? [...steps] : [...before.slice(0, depth), ...steps];
}

function isSameLevel(a: PositionStep, b: PositionStep): boolean {
  if (a.kind !== 'level' || b.kind !== 'level') return a.kind === b.kind;
  return a.styles[0] === b.styles[0] || (a.isItem === true && b.isItem === true);
}

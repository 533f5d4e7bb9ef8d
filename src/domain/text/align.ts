/** One step of an alignment: the same character, one only in the first text, one only in the second. */
type AlignmentStep = 'same' | 'first-only' | 'second-only';

/** How two texts lie against each other. */
export interface Alignment {
  /** In order; a replaced character is `first-only` followed by `second-only`. */
  readonly steps: readonly AlignmentStep[];
  /** The stretch of the second text that the steps cover. */
  readonly start: number;
  readonly end: number;
  /** Characters that are the same in both. */
  readonly same: number;
}

const GAP = 2;
// Less than two gaps, so that a changed character lines up with the one it replaced.
const REPLACE = 3;
const UP = 1;
const LEFT = 2;

/**
 * Aligns two texts given as characters, by the fewest changes. `isWithin` lets the second be longer at both ends
 * for nothing: the first is then looked for inside it. Time and memory grow with the product of the lengths.
 */
export function align(first: readonly string[], second: readonly string[], isWithin: boolean): Alignment {
  const width = second.length + 1;
  const moves = new Uint8Array((first.length + 1) * width);
  const rows = toCodes(first);
  const columns = toCodes(second);
  // The innermost loop runs millions of times: two rows taking turns, numbers instead of strings.
  let costs = new Int32Array(width);
  let next = new Int32Array(width);
  for (let column = 1; column < width; column += 1) {
    costs[column] = isWithin ? 0 : column * GAP;
    moves[column] = LEFT;
  }
  for (let row = 1; row <= first.length; row += 1) {
    const start = row * width;
    const code = rows[row - 1];
    let left = row * GAP;
    let diagonal = costs[0] as number;
    next[0] = left;
    moves[start] = UP;
    for (let column = 1; column < width; column += 1) {
      const above = costs[column] as number;
      let best = code === columns[column - 1] ? diagonal : diagonal + REPLACE;
      let move = 0;
      if (above + GAP < best) {
        best = above + GAP;
        move = UP;
      }
      if (left + GAP < best) {
        best = left + GAP;
        move = LEFT;
      }
      next[column] = best;
      moves[start + column] = move;
      left = best;
      diagonal = above;
    }
    [costs, next] = [next, costs];
  }
  const end = isWithin ? indexOfLeast(costs) : second.length;
  return trace(first, second, moves, end, isWithin);
}

function toCodes(characters: readonly string[]): Int32Array {
  return Int32Array.from(characters, (character) => character.codePointAt(0) ?? 0);
}

function indexOfLeast(costs: Int32Array): number {
  return costs.reduce((least, cost, column) => (cost < (costs[least] ?? 0) ? column : least), 0);
}

function trace(
  first: readonly string[],
  second: readonly string[],
  moves: Uint8Array,
  end: number,
  isWithin: boolean,
): Alignment {
  const steps: AlignmentStep[] = [];
  let row = first.length;
  let column = end;
  let same = 0;
  while (row > 0 || (column > 0 && !isWithin)) {
    const move = moves[row * (second.length + 1) + column];
    if (move === UP) {
      steps.push('first-only');
      row -= 1;
    } else if (move === LEFT) {
      steps.push('second-only');
      column -= 1;
    } else {
      row -= 1;
      column -= 1;
      if (first[row] === second[column]) {
        steps.push('same');
        same += 1;
      } else {
        steps.push('second-only', 'first-only');
      }
    }
  }
  return { steps: steps.reverse(), start: column, end, same };
}

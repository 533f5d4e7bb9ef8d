/** How a stretch of a terminal's screen is set. */
interface TerminalStyle {
  /** One of the eight colours (0–7, bright ones 8–15); absent for that of text. */
  readonly colour?: number;
  readonly isDim?: boolean;
  readonly isInverse?: boolean;
}

/** Characters of one style in a row. */
export interface TerminalRun extends TerminalStyle {
  readonly text: string;
}

interface Cell {
  readonly character: string;
  readonly style: TerminalStyle;
}

/**
 * What stands on a terminal once a program has written `output`: lines from the first that it wrote, whatever has
 * scrolled away included. It knows what the prompts of `npm run add` use: moves of the cursor, erasing, colours.
 */
export function readTerminalScreen(output: string): readonly (readonly TerminalRun[])[] {
  const lines: Cell[][] = [[]];
  let [row, column] = [0, 0];
  let style: TerminalStyle = {};
  for (const [token, letters, code] of output.matchAll(TOKEN)) {
    const line = (lines[row] ??= []);
    const count = Number(letters === undefined || letters === '' ? '1' : letters.split(';')[0]);
    if (code === undefined) {
      if (token === '\n') row += 1;
      else if (token === '\r') column = 0;
      else if (token === '\b') column = Math.max(0, column - 1);
      else if (token >= ' ') {
        const width = isWide(token) ? 2 : 1;
        while (line.length < column) line.push(BLANK);
        line.splice(column, width, { character: token, style }, ...(width === 2 ? [SECOND_HALF] : []));
        column += width;
      }
    } else if (code === 'm') style = applyStyle(style, letters ?? '');
    else if (code === 'A') row = Math.max(0, row - count);
    else if (code === 'B') row += count;
    else if (code === 'C') column += count;
    else if (code === 'D') column = Math.max(0, column - count);
    else if (code === 'G') column = count - 1;
    else if (code === 'K') line.length = letters === '2' ? 0 : Math.min(line.length, column);
    else if (code === 'J') {
      line.length = Math.min(line.length, column);
      lines.length = row + 1;
    }
  }
  return lines.map(runsOf);
}

/** A control sequence of the kind that moves and colours; others, which only set modes; or one character. */
const TOKEN = /\u001b\[([\d;]*)([A-HJKm])|\u001b(?:\[[?=>]?[\d;]*[a-zA-Z]|[()].|[=>78])|[\s\S]/gu;

const BLANK: Cell = { character: ' ', style: {} };
const SECOND_HALF: Cell = { character: '', style: {} };

/** Han characters and full-width marks take two columns. */
function isWide(character: string): boolean {
  return (
    /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—·]/u.test(character) && !/[·“”‘’…—]/u.test(character)
  );
}

function applyStyle(style: TerminalStyle, letters: string): TerminalStyle {
  let next = style;
  for (const code of letters.split(';').map(Number)) {
    if (code === 0) next = {};
    else if (code === 2) next = { ...next, isDim: true };
    else if (code === 7) next = { ...next, isInverse: true };
    else if (code === 22) next = omit(next, 'isDim');
    else if (code === 27) next = omit(next, 'isInverse');
    else if (code === 39) next = omit(next, 'colour');
    else if (code >= 30 && code <= 37) next = { ...next, colour: code - 30 };
    else if (code >= 90 && code <= 97) next = { ...next, colour: code - 82 };
  }
  return next;
}

function omit(style: TerminalStyle, field: keyof TerminalStyle): TerminalStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== field));
}

function runsOf(cells: readonly Cell[]): readonly TerminalRun[] {
  const runs: TerminalRun[] = [];
  for (const { character, style } of cells) {
    if (character === '') continue;
    const last = runs.at(-1);
    if (last !== undefined && isSame(last, style))
      runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ text: character, ...style });
  }
  return runs;
}

function isSame(a: TerminalStyle, b: TerminalStyle): boolean {
  return a.colour === b.colour && a.isDim === b.isDim && a.isInverse === b.isInverse;
}

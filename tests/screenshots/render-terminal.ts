import type { TerminalRun } from './terminal-screen.ts';

/** A page with one figure: what stands on a terminal, on paper and in the inks of the site. */
export function renderTerminal(lines: readonly (readonly TerminalRun[])[]): string {
  const last = lines.findLastIndex((line) => line.some(({ text }) => text.trim() !== ''));
  const shown = lines.slice(0, last + 1).map((line) => line.map(renderRun).join(''));
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><figure><pre>${shown.join('\n')}</pre></figure>`;
}

function renderRun({ text, colour, isDim, isInverse }: TerminalRun): string {
  const classes = [
    ...(colour === undefined ? [] : [`c${String(colour % 8)}`]),
    ...(isDim === true || colour === 8 ? ['dim'] : []),
    ...(isInverse === true ? ['inverse'] : []),
  ];
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return classes.length === 0 ? escaped : `<span class="${classes.join(' ')}">${escaped}</span>`;
}

/** A terminal has eight colours; those that the prompts use. */
const STYLE = `
  body { margin: 0; background: #fff; }
  figure { margin: 0; padding: 18px 22px; background: #fbfaf5; border: 1px solid #d8d4c8; border-radius: 8px; }
  pre { margin: 0; color: #1b1914; font: 15px/1.55 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; }
  .c1 { color: #a32e22; } .c2 { color: #2c6b4f; } .c3 { color: #8a5a00; } .c4 { color: #274b7d; }
  .c5 { color: #7a3a76; } .c6 { color: #1d6a72; } .dim { color: #6b675c; }
  .inverse { background: #1b1914; color: #fbfaf5; }
`;

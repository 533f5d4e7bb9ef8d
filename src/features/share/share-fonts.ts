import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A typeface as satori takes it. */
export interface ShareFont {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly style: 'normal';
  readonly data: Buffer;
}

// From the project, not from where the build puts this module.
const { resolve } = createRequire(pathToFileURL(`${process.cwd()}/package.json`));
const weights = [400, 700] as const;

let common: readonly ShareFont[] | undefined;

/** Letters, digits and the common Chinese characters (some 7,300), in both weights. */
export function commonFonts(): readonly ShareFont[] {
  common ??= weights.flatMap((weight) => [
    readFont('latin', 'latin', weight),
    readFont('chinese', 'chinese-simplified', weight),
  ]);
  return common;
}

/**
 * The parts of the typeface that hold characters outside `commonFonts`.
 * @throws when there is no such part: a share image with an empty box must not be published
 */
export function fontsFor(characters: string): readonly ShareFont[] {
  const ranges = Object.entries(
    JSON.parse(readFileSync(resolveFont('unicode.json'), 'utf8')) as Record<string, string>,
  );
  const parts = [...characters].map((character) => {
    const part = ranges.find(([, range]) => isIn(range, character.codePointAt(0) ?? 0))?.[0];
    if (part === undefined) throw new Error(`No glyph for “${character}” in @fontsource/noto-serif-sc`);
    return part.replace(/^\[(\d+)\]$/u, '$1');
  });
  return [...new Set(parts)].flatMap((part) =>
    weights.map((weight) => readFont(`part-${part}`, part, weight)),
  );
}

/** Whether a 'unicode-range' (`U+4e00,U+4e03-4e05`) holds a code point. */
function isIn(range: string, point: number): boolean {
  return range.split(',').some((piece) => {
    const [first = '', last = first] = piece.replace(/^U\+/iu, '').split('-');
    return point >= parseInt(first, 16) && point <= parseInt(last, 16);
  });
}

function readFont(name: string, part: string, weight: ShareFont['weight']): ShareFont {
  const data = readFileSync(resolveFont(`files/noto-serif-sc-${part}-${weight}-normal.woff`));
  return { name, weight, style: 'normal', data };
}

function resolveFont(path: string): string {
  return resolve(`@fontsource/noto-serif-sc/${path}`);
}

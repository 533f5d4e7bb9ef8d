import type { DecodedSeed, SeedEncoding, SeedFormat } from './decoded-seed.ts';
import type { LineMark } from './line-mark.ts';

/** A line of a decoded text, and what its format says of it. */
export interface SeedBlock {
  /** Without line breaks. */
  readonly text: string;
  readonly mark?: LineMark;
}

/** Puts the text of a seed together, each block a line. */
export function assembleBlocks(
  blocks: readonly SeedBlock[],
  format: SeedFormat,
  encoding: SeedEncoding,
): DecodedSeed {
  return {
    text: blocks.map(({ text }) => `${text}\n`).join(''),
    format,
    encoding,
    marks: new Map(
      blocks.flatMap(({ mark }, index) => (mark === undefined ? [] : [[index + 1, mark] as const])),
    ),
  };
}

import { constants, deflateRawSync, type ZlibOptions } from 'node:zlib';
import type { Deflate, Holding } from '../../../search/index/index-files.ts';

const OPTIONS: Readonly<Record<Holding, ZlibOptions>> = {
  text: { level: 9 },
  // Nearly everything repeats by chance: looking for the longest repetition takes many times as long and saves nothing.
  numbers: { level: 6, strategy: constants.Z_FILTERED },
  // Short blocks: each column has its own frequency of digits.
  columns: { level: 9, memLevel: 4 },
};

/** Packs the files of the search index. */
export const deflate: Deflate = (bytes, holds) => new Uint8Array(deflateRawSync(bytes, OPTIONS[holds]));

import { constants, deflateRawSync } from 'node:zlib';
import type { Deflate } from '../../../search/index/index-files.ts';

/**
 * Packs the files of the search index. In long rows of small numbers nearly everything repeats by chance: looking for the
 * longest repetition, as for text, takes many times as long and finds none that saves more than the digits' own frequency.
 */
export const deflate: Deflate = (bytes, holds) =>
  new Uint8Array(
    deflateRawSync(bytes, holds === 'numbers' ? { level: 6, strategy: constants.Z_FILTERED } : { level: 9 }),
  );

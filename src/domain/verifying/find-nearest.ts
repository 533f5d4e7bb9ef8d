import { align } from '../text/align.ts';
import type { ComparedTexts } from './corpus.ts';
import { documentSeparator } from './corpus.ts';
import { gramLength } from './gram-index.ts';

/** The stretch of the folded corpus that comes closest to a text. */
export interface NearestStretch {
  readonly start: number;
  readonly end: number;
  /** Share of the characters, of the longer of the two, that are the same in both: 0–1. */
  readonly similarity: number;
}

/** Grams with more offsets than this say little about where a text comes from. */
const COMMON = 400;
/** A likeness that no other band is expected to beat. */
const CLEAR = 0.9;
/** Width, in characters, of the bands of the corpus that grams vote for. */
const BAND = 64;

/**
 * The nearest stretch to a folded text, or undefined where nothing shares a gram with it. Grams vote for bands of the
 * corpus; the text is then aligned with the three best.
 */
export function findNearest(corpus: ComparedTexts, folded: string): NearestStretch | undefined {
  let best: NearestStretch | undefined;
  const slack = 16 + Math.ceil(folded.length / 8);
  for (const { band, offset } of bestBands(corpus, folded)) {
    const reach = [band * BAND - slack, (band + 1) * BAND + folded.length + slack] as const;
    const [from, to] = withinDocument(corpus, reach, offset);
    const { start, end, same } = align([...folded], [...corpus.folded.slice(from, to)], true);
    const similarity = same / Math.max(folded.length, end - start, 1);
    if (end > start && (best === undefined || similarity > best.similarity)) {
      best = { start: from + start, end: from + end, similarity };
    }
    if (similarity > CLEAR) break;
  }
  return best;
}

interface Band {
  /** Number of the band in which the text would begin. */
  readonly band: number;
  readonly votes: number;
  /** An offset that voted for it. */
  readonly offset: number;
}

function bestBands(corpus: ComparedTexts, folded: string): readonly Band[] {
  const bands = new Map<number, Band>();
  for (let at = 0; at + gramLength <= folded.length; at += 1) {
    const offsets = corpus.grams.offsetsOf(folded, at);
    if (offsets.length > COMMON) continue;
    for (const offset of offsets) {
      const band = Math.floor((offset - at) / BAND);
      bands.set(band, { band, offset, votes: (bands.get(band)?.votes ?? 0) + 1 });
    }
  }
  return [...bands.values()]
    .toSorted((a, b) => b.votes - a.votes || a.band - b.band)
    .slice(0, 3)
    .filter(({ votes }, _, [most]) => votes * 3 >= (most?.votes ?? 0));
}

/** Cuts a stretch off where the document that `offset` lies in begins and ends. */
function withinDocument(
  corpus: ComparedTexts,
  [from, to]: readonly [number, number],
  offset: number,
): readonly [number, number] {
  const before = corpus.folded.lastIndexOf(documentSeparator, offset);
  const after = corpus.folded.indexOf(documentSeparator, offset);
  return [Math.max(from, before + 1), Math.min(to, after < 0 ? corpus.folded.length : after)];
}

import type { PositionCounts } from './plain-truth.ts';

/** How much was answered, how much of it is true, how much there was to find. */
interface Tally {
  answered: number;
  right: number;
  wanted: number;
}

/** Recall and precision over many queries, of occurrences, paragraphs and documents. */
export class Score {
  readonly #occurrences: Tally = { answered: 0, right: 0, wanted: 0 };
  readonly #paragraphs: Tally = { answered: 0, right: 0, wanted: 0 };
  readonly #documents: Tally = { answered: 0, right: 0, wanted: 0 };
  #falseAnswers = 0;

  /** @param answered what was answered, by position; without counts where an engine counts no occurrences */
  add(answered: PositionCounts, truth: PositionCounts): void {
    add(this.#occurrences, answered, truth);
    add(this.#paragraphs, once(answered), once(truth));
    add(this.#documents, documentsOf(answered), documentsOf(truth));
    if (truth.size === 0 && answered.size > 0) this.#falseAnswers += 1;
  }

  get isPerfect(): boolean {
    return [this.#occurrences, this.#paragraphs, this.#documents].every(
      ({ answered, right, wanted }) => answered === right && right === wanted,
    );
  }

  /** In words. @param counts whether the engine counts occurrences */
  print(counts = true): string {
    return [
      ...(counts ? [`occurrences ${printTally(this.#occurrences)}`] : []),
      `paragraphs ${printTally(this.#paragraphs)}`,
      `documents ${printTally(this.#documents)}`,
      `${this.#falseAnswers} answers to what does not occur`,
    ].join('; ');
  }
}

function add(tally: Tally, answered: PositionCounts, truth: PositionCounts): void {
  for (const [position, count] of answered) {
    tally.answered += count;
    tally.right += Math.min(count, truth.get(position) ?? 0);
  }
  for (const count of truth.values()) tally.wanted += count;
}

function once(counts: PositionCounts): PositionCounts {
  return new Map([...counts.keys()].map((position) => [position, 1]));
}

function documentsOf(counts: PositionCounts): PositionCounts {
  return new Map([...counts.keys()].map((position) => [position.split('#')[0] ?? '', 1]));
}

function printTally({ answered, right, wanted }: Tally): string {
  const share = (whole: number): string =>
    whole === 0 ? '–' : `${(Math.floor((right / whole) * 10_000) / 100).toFixed(2)} %`;
  return `recall ${share(wanted)} precision ${share(answered)} (of ${wanted})`;
}

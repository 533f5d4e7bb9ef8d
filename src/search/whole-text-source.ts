import type { DocumentFacts } from './document-table.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { FoldLevel } from './fold.ts';
import { layOutCorpus, placeInCorpus, type FoldedCorpus } from './folded-corpus.ts';
import { IndexFailureError } from './index-failure.ts';
import type { Places } from './places.ts';
import { headingLength, unitText } from './search-document.ts';
import { unpackUnit, type StoredUnit, type TextPack } from './text-pack.ts';
import type { TextSource } from './text-source.ts';

/** Answers by reading through the whole text. */
export class WholeTextSource implements TextSource {
  readonly #units: readonly StoredUnit[];
  readonly #corpora = new Map<FoldLevel, FoldedCorpus>();
  readonly #file: string;

  /** @param file name of the file the packs came from, for messages */
  constructor(documents: readonly DocumentFacts[], packs: readonly TextPack[], file: string) {
    this.#file = file;
    this.#units = documents.flatMap(({ index, units }) =>
      Array.from({ length: units + 1 }, (_, number) =>
        this.#present(packs[index] && unpackUnit(packs[index], number - 1)),
      ),
    );
  }

  find(folded: string, level: FoldLevel): Promise<Places> {
    const corpus = this.#corpus(level);
    let unit = 0;
    const places = findOccurrences(corpus.text, folded).map((position) => {
      while ((corpus.starts[unit + 1] as number) <= position) unit += 1;
      return placeInCorpus(corpus, unit, position);
    });
    return Promise.resolve(Float64Array.from(places));
  }

  async read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    return units.map((number) => this.#present(this.#units[number]));
  }

  #present(unit: StoredUnit | undefined): StoredUnit {
    if (unit === undefined) throw new IndexFailureError('inconsistent', this.#file);
    return unit;
  }

  #corpus(level: FoldLevel): FoldedCorpus {
    const known = this.#corpora.get(level);
    if (known !== undefined) return known;
    const characters = this.#units.map((unit) => ({
      text: unitText(unit),
      headingLength: headingLength(unit),
    }));
    const corpus = layOutCorpus(characters, level);
    this.#corpora.set(level, corpus);
    return corpus;
  }
}

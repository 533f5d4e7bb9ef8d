import { fold, type FoldLevel } from '../fold/fold.ts';
import { contentHash } from '../index/content-hash.ts';
import { foldedHeadingLength } from '../index/folded-corpus.ts';
import { measureUnit, type SearchDocument } from '../index/search-document.ts';
import { packUnit, unitsWithTitle } from '../index/text-pack.ts';
import { engineText } from './engine-text.ts';

/**
 * A printed paragraph or heading line as a search engine keeps it: one bulk record. Columns that the pages do not ask for
 * (`nature`, `region`, `date`, `provision`, `text`) serve questions of one's own.
 */
export interface EngineUnit {
  /** Number of the unit in the index, from 0; the title as shown of each document is one. */
  readonly _key: number;
  /** Policy id. */
  readonly policy: string;
  /** Title of the document as shown. */
  readonly title: string;
  readonly nature: string;
  /** Region name. */
  readonly region: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; empty where the source gives none. */
  readonly date: string;
  /** Id of the first heading or paragraph in it; empty of a title as shown. */
  readonly provision: string;
  /** Printed number of the position. */
  readonly position: string;
  /** The characters as published. */
  readonly text: string;
  /** `PackedUnit` as JSON: what the pages print it from. */
  readonly packed: string;
  /** 0 body text, 1 heading, 2 a heading and its body in one line. */
  readonly form: UnitForm;
  /** Text folded with and without punctuation (`FoldLevel`), as `engineText`. */
  readonly exact: string;
  readonly loose: string;
  /** Of form 2, what follows the heading; else empty. */
  readonly exact_body: string;
  readonly loose_body: string;
}

type UnitForm = 0 | 1 | 2;

/** The records of these documents, in the order of the index. */
export function* engineUnits(documents: readonly SearchDocument[]): Generator<EngineUnit> {
  let key = 0;
  for (const document of documents) {
    for (const unit of unitsWithTitle(document)) {
      const { text, headingLength } = measureUnit(unit);
      const form = headingLength === 0 ? 0 : headingLength >= text.length ? 1 : 2;
      const { exact, exactBody } = foldUnit('exact');
      const { exact: loose, exactBody: looseBody } = foldUnit('loose');
      yield {
        _key: key,
        policy: document.policy,
        title: document.title,
        nature: document.nature,
        region: document.region.name,
        date: document.date ?? '',
        provision: unit.pieces[0]?.provision ?? '',
        position: unit.position,
        text,
        packed: JSON.stringify(packUnit(unit)),
        form,
        exact,
        loose,
        exact_body: exactBody,
        loose_body: looseBody,
      };
      key += 1;

      function foldUnit(level: FoldLevel): { readonly exact: string; readonly exactBody: string } {
        const folded = fold(text, level);
        const body = form === 2 ? folded.text.slice(foldedHeadingLength(folded, headingLength)) : '';
        return { exact: engineText(folded.text), exactBody: engineText(body) };
      }
    }
  }
}

/** Fingerprint of the texts and their order, by which a page tells whether an engine holds what it was built with. */
export function engineGeneration(documents: readonly SearchDocument[]): string {
  const encoder = new TextEncoder();
  const hashes = documents.map((document) =>
    contentHash(encoder.encode(JSON.stringify([document.policy, ...unitsWithTitle(document).map(packUnit)]))),
  );
  return contentHash(encoder.encode(hashes.join('')));
}

import { readFileSync } from 'node:fs';
import { applyEmendations } from '../domain/fidelity/apply-emendations.ts';
import { blocksOf } from '../domain/fidelity/blocks-of.ts';
import type { FidelityFigures } from '../domain/fidelity/check-fidelity.ts';
import { checkFidelity } from '../domain/fidelity/check-fidelity.ts';
import { compareWitness } from '../domain/fidelity/compare-witness.ts';
import { linesInSpan } from '../domain/fidelity/lines-in-span.ts';
import { placeBlocks } from '../domain/fidelity/placed-block.ts';
import { sourceLines } from '../domain/fidelity/source-lines.ts';
import { decodeSeed, detectSeedEncoding } from '../ingest/decode-seed.ts';
import type { Source } from '../schemas/policy.ts';
import type { HeldDocument } from './documents.ts';
import { settings } from './site.ts';

/** Where a document's text comes from, and how far every copy agrees with it, in characters. */
export interface SourceReport {
  /** Comparison of the published text with the primary seed. */
  readonly figures: FidelityFigures;
  readonly sources: readonly SourceView[];
}

export interface SourceView {
  readonly source: Source;
  /** For a witness that copies the text used. */
  readonly agreement: AgreementView | undefined;
}

export interface AgreementView {
  readonly agreeing: number;
  readonly differing: number;
  readonly missingSpaces: number;
  /** First and last provision that the witness covers. */
  readonly from: string;
  readonly to: string;
}

/** @throws when a source file is missing; the content check names it. */
export function reportSources({ policy, text }: HeldDocument): SourceReport {
  const primary = policy.sources.find(({ role }) => role === 'primary');
  const seedFile = primary?.file ?? '';
  const seed = readSeed(seedFile);
  const { figures } = checkFidelity({
    seed,
    seedFile,
    emendations: policy.emendations,
    blocks: placeBlocks(text),
    file: policy.id,
  });
  const view = (source: Source): SourceView => {
    const agreement = source.role === 'witness' ? compareWitness(seed, readSeed(source.file)) : undefined;
    if (agreement === undefined) return { source, agreement: undefined };
    const { lines } = sourceLines(applyEmendations(seed, seedFile, policy.emendations).value.characters);
    const covered = linesInSpan(lines, agreement.span);
    const blocks = blocksOf(text);
    const blockId = (line: number | undefined) => (line === undefined ? '' : (blocks[line]?.id ?? ''));
    return {
      source,
      agreement: {
        agreeing: agreement.agreeing,
        differing: agreement.differences.reduce((sum, { witness }) => sum + [...witness].length, 0),
        missingSpaces: agreement.missingSpaces,
        from: blockId(covered[0]),
        to: blockId(covered.at(-1)),
      },
    };
  };
  return { figures, sources: policy.sources.map(view) };
}

function readSeed(file: string): string {
  const path = `${settings.folders.seeds}/${file}`;
  const bytes = readFileSync(path);
  const { value } = decodeSeed(bytes, file, detectSeedEncoding(bytes) ?? 'utf-8');
  if (value === undefined) throw new Error(`${path} cannot be read as text`);
  return value;
}

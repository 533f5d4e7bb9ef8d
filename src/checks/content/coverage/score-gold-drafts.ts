import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEmendations } from '../../../domain/fidelity/apply-emendations.ts';
import { emendedLines } from '../../../domain/fidelity/emended-lines.ts';
import { createSeedLocator } from '../../../domain/targets/drafts/locate-in-seed.ts';
import { proposeDrafts } from '../../../domain/targets/drafts/propose-drafts.ts';
import { scoreGold } from '../../../domain/targets/drafts/score-gold.ts';
import type { DraftScores } from '../../../domain/targets/drafts/score-pairs.ts';
import { draftFrontMatter } from '../../../ingest/drafts/draft-front-matter.ts';
import { ingestSeed } from '../../../ingest/ingest-seed.ts';
import type { GoldReading } from '../../../schemas/gold-reading.ts';
import { goldReadingFile } from '../../../schemas/gold-reading.ts';

/** `scores`: of one document · `absent`: the folder has no such file · `other`: it has one with other bytes. */
export type GoldResult =
  | { readonly kind: 'scores'; readonly file: string; readonly scores: DraftScores }
  | { readonly kind: 'absent' | 'other'; readonly file: string };

/**
 * Scores the drafts that ingest would make of each document of a folder against its gold reading.
 * @param readings folder of the gold readings, one JSON file each
 * @param documents folder of the documents that they are of; nothing is required to be there
 * @throws where a gold reading does not fit its schema
 */
export function scoreGoldDrafts(readings: string, documents: string): readonly GoldResult[] {
  if (!existsSync(readings)) return [];
  return readdirSync(readings)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => goldReadingFile.parse(JSON.parse(readFileSync(join(readings, name), 'utf8'))))
    .map((gold): GoldResult => {
      const { file, sha256 } = gold;
      const path = join(documents, file);
      if (!existsSync(path)) return { kind: 'absent', file };
      const bytes = readFileSync(path);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { kind: 'other', file };
      return { kind: 'scores', file, scores: scoreDocument(bytes.toString('utf8'), gold) };
    });
}

function scoreDocument(seed: string, gold: GoldReading): DraftScores {
  const { file } = gold;
  const ingested = ingestSeed(seed, file).value;
  const { lines } = emendedLines(applyEmendations(seed, file, ingested.emendations).value);
  const facts = draftFrontMatter('gold', { name: file, sha256: '', encoding: 'utf-8' }, ingested);
  return scoreGold(proposeDrafts(ingested.text, facts), gold, {
    seed,
    locate: createSeedLocator(ingested.text, lines),
    issuers: facts.issuers,
  });
}

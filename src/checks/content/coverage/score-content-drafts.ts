import { proposeDrafts } from '../../../domain/targets/drafts/propose-drafts.ts';
import { scoreDrafts } from '../../../domain/targets/drafts/score-drafts.ts';
import type { DraftScores } from '../../../domain/targets/drafts/score-pairs.ts';
import type { DecodedSeed } from '../../../ingest/decode/decoded-seed.ts';
import { draftFrontMatter } from '../../../ingest/drafts/draft-front-matter.ts';
import { ingestSeed } from '../../../ingest/ingest-seed.ts';
import type { Nature } from '../../../schemas/vocabulary.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

export interface DocumentDraftScores extends DraftScores {
  readonly id: string;
  readonly nature: Nature;
}

/**
 * Scores the drafts that ingest would make of each seed, knowing nothing but the seed, against the reviewed records.
 * Documents without a readable seed, or whose trackers are in progress, are left out.
 */
export function scoreContentDrafts(content: Content): readonly DocumentDraftScores[] {
  return content.documents.flatMap((document) => {
    const { id, facts } = document;
    const seed = primarySeed(document, content);
    if (facts?.value.trackers !== 'complete' || seed === undefined) return [];
    const ingested = ingestSeed(seed.text, seed.file, seed.marks).value;
    const known = draftFrontMatter(id, { name: seed.file, sha256: '', encoding: 'utf-8' }, ingested);
    const ofDocument = <T extends { readonly policy: string }>(
      records: readonly { readonly value: T }[],
    ): T[] => records.map(({ value }) => value).filter(({ policy }) => policy === id);
    const scores = scoreDrafts(proposeDrafts(ingested.text, known), {
      targets: ofDocument(content.targets.records),
      milestones: ofDocument(content.milestones.records),
      organisations: content.organisations.records
        .map(({ value }) => value)
        .filter(({ aliases }) => aliases.some(({ policy }) => policy === id)),
    });
    return [{ id, nature: facts.value.nature, ...scores }];
  });
}

function primarySeed(
  { facts }: ContentDocument,
  { seeds }: Content,
): (DecodedSeed & { readonly file: string }) | undefined {
  const file = facts?.value.sources.find(({ role }) => role === 'primary')?.file ?? '';
  const seed = readSeed(seeds, file);
  return seed && { ...seed, file };
}

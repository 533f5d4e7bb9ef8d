import { proposeDrafts } from '../../../domain/targets/drafts/propose-drafts.ts';
import type { DraftScores, Score } from '../../../domain/targets/drafts/score-drafts.ts';
import { scoreDrafts } from '../../../domain/targets/drafts/score-drafts.ts';
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
    const ofDocument = <T extends { readonly policy: string }>(records: readonly { readonly value: T }[]): T[] =>
      records.map(({ value }) => value).filter(({ policy }) => policy === id);
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

const KINDS = { targets: '目标表述 target points', milestones: '时限 milestones', organisations: '单位 organisations' };

/** The scores as lines to print: each document by kind, then the policy documents together. */
export function printDraftScores(documents: readonly DocumentDraftScores[]): string {
  const policies = documents.filter(({ nature }) => nature === 'policy');
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const lines = (score: (kind: keyof typeof KINDS) => Score): string[] =>
    kinds.map((kind) => `  ${KINDS[kind]}：${printScore(score(kind))}`);
  return [
    ...documents.flatMap((document) => [
      `${document.id}${document.nature === 'reference' ? '（参考材料 reference）' : ''}`,
      ...lines((kind) => document[kind]),
    ]),
    `政策文件合计 all policy documents（${String(policies.length)}）`,
    ...lines((kind) => addScores(policies.map((document) => document[kind]))),
    '拟稿的规则就是照这些文本写的，新文本上的得分会低些 · the rules were written on these very texts: expect less on a new one',
  ].join('\n');
}

function printScore({ drafted, reviewed, matched, exact, precision, recall }: Score): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return [
    `拟出 drafted ${String(drafted)}`,
    `已核 reviewed ${String(reviewed)}`,
    `相符 matched ${String(matched)}（字段全同 exact ${String(exact)}）`,
    `准确率 precision ${percent(precision)}`,
    `召回率 recall ${percent(recall)}`,
  ].join('，');
}

function addScores(scores: readonly Score[]): Score {
  const sum = (field: 'drafted' | 'reviewed' | 'matched' | 'exact'): number =>
    scores.reduce((total, score) => total + score[field], 0);
  const [drafted, reviewed, matched, exact] = [sum('drafted'), sum('reviewed'), sum('matched'), sum('exact')];
  return {
    drafted,
    reviewed,
    matched,
    exact,
    precision: drafted === 0 ? 0 : matched / drafted,
    recall: reviewed === 0 ? 0 : matched / reviewed,
  };
}

import type { DraftScores, Score } from '../../../domain/targets/drafts/score-pairs.ts';
import { addScores } from '../../../domain/targets/drafts/score-pairs.ts';
import type { DocumentDraftScores } from './score-content-drafts.ts';
import type { GoldResult } from './score-gold-drafts.ts';

const KINDS = {
  targets: '目标表述 target points',
  milestones: '时限 milestones',
  organisations: '单位 organisations',
};
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The scores against reviewed records as lines to print: each document by kind, then the policy documents together. */
export function printDraftScores(documents: readonly DocumentDraftScores[]): string {
  const policies = documents.filter(({ nature }) => nature === 'policy');
  return [
    ...documents.flatMap((document) => [
      `${document.id}${document.nature === 'reference' ? '（参考材料 reference）' : ''}`,
      ...printScores(document),
    ]),
    `政策文件合计 all policy documents（${String(policies.length)}）`,
    ...printScores(addDraftScores(policies)),
    '拟稿的规则就是照这些文本写的，新文本上的得分会低些 · the rules were written on these very texts: expect less on a new one',
  ].join('\n');
}

/** The scores against gold readings as lines to print; documents that are not there, or differ, are named. */
export function printGoldScores(results: readonly GoldResult[], folder: string): string {
  const scored = results.flatMap((result) => (result.kind === 'scores' ? [result] : []));
  const absences = {
    absent: `${folder} 中没有这份文件，未计分 · not in ${folder}, not scored`,
    other: '文件与标注时不同（sha256），未计分 · its bytes differ from those that were read, not scored',
  };
  return [
    ...results.flatMap((result) => [
      `${result.file}（标注 gold）`,
      ...(result.kind === 'scores' ? printScores(result.scores) : [`  ${absences[result.kind]}`]),
    ]),
    `标注文件合计 all gold documents（${String(scored.length)}/${String(results.length)}）`,
    ...(scored.length === 0 ? [] : printScores(addDraftScores(scored.map(({ scores }) => scores)))),
  ].join('\n');
}

/** The scores of several documents, added up by kind. */
export function addDraftScores(scores: readonly DraftScores[]): DraftScores {
  return {
    targets: addScores(scores.map(({ targets }) => targets)),
    milestones: addScores(scores.map(({ milestones }) => milestones)),
    organisations: addScores(scores.map(({ organisations }) => organisations)),
  };
}

function printScores(scores: DraftScores): string[] {
  return kinds.map((kind) => `  ${KINDS[kind]}：${printScore(scores[kind])}`);
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

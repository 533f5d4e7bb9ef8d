import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { ReviewState } from '../../../schemas/vocabulary.ts';
import type { Located } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Nothing that a machine drafted is published before a person has read it. */
export function* checkDrafts(content: Content): Generator<Diagnostic> {
  const reviewable: readonly Located<{ readonly id: string; readonly review: ReviewState }>[] = [
    ...content.documents.flatMap(({ facts }) => facts ?? []),
    ...content.targets.records,
    ...content.milestones.records,
    ...content.reports.records,
  ];
  for (const record of reviewable) {
    if (record.value.review !== 'draft') continue;
    yield problemAt(record, ['review'], {
      ruleId: 'draft',
      message: { zh: `“${record.value.id}”还是草稿`, en: `“${record.value.id}” is still a draft` },
      together: { zh: '{count} 条还是草稿', en: '{count} are still drafts' },
      hint: {
        zh: '对照原文逐字核对，改正后写 review: reviewed；不要的草稿删去',
        en: 'Read it against the source, correct it and write review: reviewed; delete a draft that is not wanted',
      },
    });
  }
}

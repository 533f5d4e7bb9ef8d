import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/domain/source/diagnostic.ts';
import { policiesOf } from '../../../../src/maintenance/dialogue/project.ts';
import { planReview } from '../../../../src/maintenance/review-drafts/plan-review.ts';
import { problemsByItem } from '../../../../src/maintenance/review-drafts/problems-by-item.ts';
import { reviewDocument } from '../../../../src/maintenance/review-drafts/review-document.ts';
import { draftedProject, POLICY } from './drafted-project.ts';

const project = draftedProject();
const targets = reviewDocument(project, POLICY, []).items.filter(({ item }) => item.kind === 'target');
const decisions = targets.map(({ item }) => ({ item: item.key, verdict: 'accept' as const }));
const review = reviewDocument(project, POLICY, decisions);
const facts = policiesOf(project).get(POLICY);
if (facts === undefined) throw new Error('There is no such document');
const plan = planReview(project, facts, review, { isRead: false, isComplete: false });
const changes = plan.kind === 'plan' ? plan.changes : [];
const file = changes.find((change) => change.file.endsWith(`targets/${POLICY}.yaml`));

function problem(line: number, together?: string): Diagnostic {
  return {
    ruleId: 'rule',
    severity: 'error',
    file: file?.file ?? '',
    line,
    column: 1,
    message: { zh: '甲', en: 'A' },
    hint: { zh: '乙', en: 'B' },
    ...(together !== undefined && { together: { zh: together, en: together } }),
  };
}

test('a problem stands with the item whose record holds its line', () => {
  const lines = file?.after.split('\n') ?? [];
  const found = lines.flatMap((line, index) => (/^ {6}quote: /u.test(line) ? [problem(index + 1)] : []));
  const { byItem, others } = problemsByItem(review, changes, found);
  expect([...byItem.keys()]).toEqual(targets.map(({ item }) => item.key));
  expect(others).toEqual([]);
});

test('problems of no record are told apart, a repeated fact once with its number', () => {
  const elsewhere = [4, 8].map((line) => ({ ...problem(line, '{count} 条'), file: 'content/other.yaml' }));
  const { byItem, others } = problemsByItem(review, changes, elsewhere);
  expect(byItem.size).toBe(0);
  expect(others.map(({ message }) => message.zh)).toEqual(['2 条（第 4、8 行）']);
});

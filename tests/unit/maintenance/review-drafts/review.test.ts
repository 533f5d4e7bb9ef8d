import { expect, test } from 'vitest';
import type { Project } from '../../../../src/maintenance/dialogue/project.ts';
import { policiesOf } from '../../../../src/maintenance/dialogue/project.ts';
import { planReview } from '../../../../src/maintenance/review-drafts/plan-review.ts';
import { valuesOf } from '../../../../src/maintenance/review-drafts/record-fields.ts';
import type { ReviewDecision } from '../../../../src/maintenance/review-drafts/review-decision.ts';
import type { ReviewedItem } from '../../../../src/maintenance/review-drafts/review.ts';
import { ITEM_SCHEMAS } from '../../../../src/maintenance/review-drafts/review.ts';
import { reviewDocument } from '../../../../src/maintenance/review-drafts/review-document.ts';
import { targetSeriesSchema } from '../../../../src/schemas/target.ts';
import { afterwards, fileAfter, problemsOf } from '../fixture-project.ts';
import { draftedProject, POLICY, writtenProject } from './drafted-project.ts';

const project = draftedProject();
const written = writtenProject();

function review(decisions: readonly ReviewDecision[], of: Project = project) {
  return reviewDocument(of, POLICY, decisions);
}

function plan(decisions: readonly ReviewDecision[], of: Project = project, isComplete = false) {
  const facts = policiesOf(of).get(POLICY);
  if (facts === undefined) throw new Error('There is no such document');
  return planReview(of, facts, review(decisions, of), { isRead: false, isComplete });
}

/** The item of a kind whose words hold some characters. */
function find(
  kind: ReviewedItem['item']['kind'],
  words: string,
  of: Project = project,
): ReviewedItem['item'] {
  const found = review([], of).items.find(({ item }) => item.kind === kind && item.quote.includes(words));
  if (found === undefined) throw new Error(`There is no ${kind} with ${words}`);
  return found.item;
}

const workshops = find('target', '示范工坊6');
const rooms = find('target', '开放教室');
const later = find('target', '示范工坊9');
const duty = find('duty', '区教育局');

test('every draft and every numeral without a record is an item, in printed order', () => {
  const words = review([]).items.map(({ item }) => `${item.kind} ${item.quote}`);
  expect(words).toEqual([
    'milestone 到2024年，全区建成示范工坊6个',
    'target 全区建成示范工坊6个',
    'target 建成开放教室8个',
    'milestone 到2025年，全区建成示范工坊9个',
    'target 全区建成示范工坊9个',
    'numeral 一',
    'numeral 四',
    'duty （责任单位：区教育局、区财政局）',
    'body 区教育局',
    'body 区财政局',
  ]);
});

test('a date waits for its targets, comes with the first one accepted, and lists all of them', () => {
  const stateOfDate = (decisions: readonly ReviewDecision[]) => review(decisions).items[0]?.state;
  expect(stateOfDate([])).toBe('waiting');
  const both: readonly ReviewDecision[] = [
    { item: workshops.key, verdict: 'accept' },
    { item: rooms.key, verdict: 'accept' },
  ];
  expect(stateOfDate(both)).toBe('linked');
  expect(review(both).milestones.map(({ record }) => record.targets)).toEqual([
    review(both).targets.map(({ record }) => record.points[0]?.id),
  ]);
});

test('a target accepted later joins the date that is on record', () => {
  const once = afterwards(project, plan([{ item: workshops.key, verdict: 'accept' }]));
  const twice = plan([{ item: rooms.key, verdict: 'accept' }], once);
  const yaml = fileAfter(twice, `milestones/${POLICY}.yaml`);
  expect(yaml.match(/^- id:/gmu)).toHaveLength(1);
  expect(yaml).toMatch(/targets:\n {4}- linchuan-2022-s1-p1-2024\n {4}- linchuan-2022-s1-p1-n2-2024\n/u);
});

test('joined drafts are one series with the statements of both', () => {
  const decisions: readonly ReviewDecision[] = [{ item: later.key, verdict: 'join', to: workshops.key }];
  const { targets, items } = review(decisions);
  expect(targets.map(({ record }) => record.points.map(({ id, value }) => [id, value]))).toEqual([
    [
      ['linchuan-2022-s1-p1-2024', 6],
      ['linchuan-2022-s1-p1-2025', 9],
    ],
  ]);
  expect(items.find(({ item }) => item.key === later.key)).toMatchObject({
    state: 'joined',
    joinedTo: workshops.key,
  });
  expect(problemsOf(afterwards(project, plan(decisions)))).toEqual(problemsOf(project));
});

test('a joined statement of one date says how it stands to the first', () => {
  const { targets } = review([{ item: rooms.key, verdict: 'join', to: workshops.key }]);
  expect(targets[0]?.record.points[1]?.variantOf).toBe('linchuan-2022-s1-p1-2024');
});

test('what is joined to a rejected draft is open again', () => {
  const { items } = review([
    { item: later.key, verdict: 'join', to: workshops.key },
    { item: workshops.key, verdict: 'reject' },
  ]);
  expect(items.find(({ item }) => item.key === later.key)?.state).toBe('pending');
});

test('a rejected draft is remembered, its numeral is open, and it is not proposed again', () => {
  const decisions: readonly ReviewDecision[] = [{ item: workshops.key, verdict: 'reject' }];
  expect(review(decisions).items.some(({ item }) => item.kind === 'numeral' && item.quote === '6')).toBe(
    true,
  );
  const outcome = plan(decisions);
  expect(fileAfter(outcome, `rejected-drafts/${POLICY}.yaml`)).toMatch(
    /kind: target\n {2}provision: s1-p1\n {2}quote: 全区建成示范工坊6个\n {2}date: "2026-07-01"/u,
  );
  const after = afterwards(project, outcome);
  expect(review([], after).items.map(({ item }) => item.key)).not.toContain(workshops.key);
  expect(problemsOf(after)).toEqual(problemsOf(project));
});

test('the last decision on an item holds, and later takes it back', () => {
  const { items } = review([
    { item: rooms.key, verdict: 'reject' },
    { item: rooms.key, verdict: 'accept' },
    { item: workshops.key, verdict: 'accept' },
    { item: workshops.key, verdict: 'later' },
  ]);
  const stateOf = (key: string) => items.find(({ item }) => item.key === key)?.state;
  expect([stateOf(rooms.key), stateOf(workshops.key)]).toEqual(['accepted', 'pending']);
});

test('an edited record has the values given; one that does not fit is named and nothing is written', () => {
  const values = { ...valuesOf(targetSeriesSchema, rooms.record), name: '教室', counting: 'new' };
  const edited = plan([{ item: rooms.key, verdict: 'accept', values }]);
  expect(fileAfter(edited, `targets/${POLICY}.yaml`)).toMatch(/name: 教室\n[\s\S]*counting: new\n/u);
  const wrong: readonly ReviewDecision[] = [
    { item: rooms.key, verdict: 'accept', values: { ...values, counting: 'many', 'points.0.due': '明年' } },
  ];
  expect(
    review(wrong)
      .items.flatMap(({ faults }) => faults)
      .map(({ path }) => path),
  ).toEqual(['counting', 'points.0.due']);
  expect(plan(wrong).kind).toBe('refused');
});

test('a line of bodies takes the bodies along that are not on record, under the ids that they were given', () => {
  const body = find('body', '区教育局');
  const values = { ...valuesOf(ITEM_SCHEMAS.body, body.record), id: 'linchuan-teaching' };
  const outcome = plan([
    { item: duty.key, verdict: 'accept' },
    { item: body.key, verdict: 'accept', values },
  ]);
  expect(fileAfter(outcome, 'duties.yaml')).toContain(
    '  organisations:\n    - linchuan-teaching\n    - linchuan-finance-bureau\n',
  );
  expect(fileAfter(outcome, 'organisations.yaml')).toMatch(
    /- id: linchuan-teaching\n {2}name: 临川区教育局\n {2}aliases:\n {4}- policy: linchuan-2022\n {6}name: 区教育局\n/u,
  );
  expect(problemsOf(afterwards(project, outcome))).toEqual(
    problemsOf(project).filter((each) => !each.endsWith('duty-missing')),
  );
});

test('a body under an id on record becomes an alias of that body', () => {
  const body = find('body', '区教育局');
  const [known] = project.content.organisations.records.map(({ value }) => value);
  const values = { ...valuesOf(ITEM_SCHEMAS.body, body.record), id: known?.id ?? '' };
  const outcome = plan([{ item: body.key, verdict: 'accept', values }]);
  const after = afterwards(project, outcome).content.organisations.records.map(({ value }) => value);
  expect(after).toHaveLength(project.content.organisations.records.length);
  expect(after[0]?.aliases).toContainEqual({ policy: POLICY, name: '区教育局' });
});

test('a line all of whose bodies were rejected cannot be taken', () => {
  const bodies = review([]).items.filter(({ item }) => item.kind === 'body');
  const { items } = review([
    { item: duty.key, verdict: 'accept' },
    ...bodies.map(({ item }) => ({ item: item.key, verdict: 'reject' as const })),
  ]);
  expect(items.find(({ item }) => item.key === duty.key)?.faults).toMatchObject([{ path: 'organisations' }]);
});

test('a numeral is excluded with the reason that its words show, or becomes a target', () => {
  const [one, four] = [find('numeral', '一'), find('numeral', '四')];
  const excluded = plan([
    { item: one.key, verdict: 'accept' },
    { item: four.key, verdict: 'accept' },
  ]);
  expect(fileAfter(excluded, `numeral-exclusions/${POLICY}.yaml`)).toMatch(
    /reason: 虚指\n[\s\S]*reason: 名称\n/u,
  );
  if (four.kind !== 'numeral') throw new Error('It is no numeral');
  const values = { ...valuesOf(targetSeriesSchema, four.asTarget), name: '四方协同' };
  const recorded = review([{ item: four.key, verdict: 'record', values }]);
  expect(recorded.targets.map(({ record }) => record.name)).toEqual(['四方协同']);
});

test('drafts that ingest wrote are replaced where they stand, and their remarks go with the last of them', () => {
  const all = review([], written).items.map(({ item }) => ({ item: item.key, verdict: 'accept' as const }));
  const outcome = plan(all, written, true);
  const yaml = fileAfter(outcome, `targets/${POLICY}.yaml`);
  expect(yaml).not.toMatch(/draft|草稿/u);
  expect(yaml.match(/^- id: /gmu)).toHaveLength(3);
  expect(fileAfter(outcome, 'duties.yaml')).not.toMatch(/draft|草稿/u);
  const after = afterwards(written, outcome);
  expect(review([], after).items).toEqual([]);
  expect(problemsOf(after)).toEqual(problemsOf(project).filter((each) => !each.endsWith('duty-missing')));
});

test('a written draft that is rejected leaves its file', () => {
  const draft = find('target', '开放教室', written);
  const outcome = plan([{ item: draft.key, verdict: 'reject' }], written);
  const yaml = fileAfter(outcome, `targets/${POLICY}.yaml`);
  expect(yaml).not.toContain('开放教室');
  expect(yaml.match(/^- id: linchuan-2022-draft-/gmu)).toHaveLength(2);
  expect(fileAfter(outcome, `rejected-drafts/${POLICY}.yaml`)).toContain('开放教室');
});

test('written drafts follow where a body that they name gets its id', () => {
  const body = find('body', '区财政局', written);
  const outcome = plan([{ item: body.key, verdict: 'accept' }], written);
  expect(fileAfter(outcome, 'duties.yaml')).toMatch(
    /organisations:\n {4}- linchuan-2022-draft-o\d\n {4}- linchuan-finance-bureau\n/u,
  );
});

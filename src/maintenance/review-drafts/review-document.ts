import type { Milestone } from '../../schemas/milestone.ts';
import { milestoneSchema } from '../../schemas/milestone.ts';
import { dutySchema, organisationSchema } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import { readDecisions } from './decided-items.ts';
import { dueMilestones, isDueOn } from './due-milestones.ts';
import { linkStatements } from './link-statements.ts';
import type { DraftItem } from './list-review-items.ts';
import { inPrintedOrder, listReviewItems } from './list-review-items.ts';
import type { FieldFault } from './record-fields.ts';
import type { ReviewDecision } from './review-decision.ts';
import type { Review, ReviewedItem, TakenRecord } from './review.ts';
import { settleNumerals } from './settle-numerals.ts';
import { shapeRecord } from './shape-record.ts';
import { withPointIds } from './with-point-ids.ts';

/** What the drafts and numerals of a document come to by the decisions made. */
export function reviewDocument(
  project: Project,
  policy: string,
  decisions: readonly ReviewDecision[],
): Review {
  const document = project.content.documents.find(({ id }) => id === policy);
  const drafts = listReviewItems(project, policy);
  const decided = readDecisions(drafts, decisions);
  const { rootOf, isTaken, isRejected, fill, stateOf } = decided;
  const ofKind = <Kind extends DraftItem['kind']>(kind: Kind) =>
    drafts.filter((item): item is Extract<DraftItem, { kind: Kind }> => item.kind === kind);

  // Bodies: the ids that the others name them with.
  const filledBodies = ofKind('body').map((item) => ({ item, ...fill(organisationSchema, item) }));
  const renamed = new Map(
    filledBodies.map(({ item, value }) => [
      item.record.id,
      isRejected(item) ? undefined : (value ?? item.record).id,
    ]),
  );
  const named = (organisations: readonly string[]): string[] => [
    ...new Set(organisations.flatMap((id) => (renamed.has(id) ? (renamed.get(id) ?? []) : [id]))),
  ];

  // Targets: one series a group of joined drafts.
  const filledTargets = ofKind('target').map((item) => {
    const { value, faults } = fill(targetSeriesSchema, item);
    const record = value ?? item.record;
    const points = record.points.map((point) => ({ ...point, organisations: named(point.organisations) }));
    return { item, faults, record: withPointIds({ ...record, points }) };
  });
  const groups = Map.groupBy(
    filledTargets.filter(({ item }) => isTaken(item)),
    ({ item }) => rootOf(item) ?? item.key,
  );
  const draftedTargets = [...groups].flatMap(([root, group]): readonly TakenRecord<TargetSeries>[] => {
    const first = group.find(({ item }) => item.key === root);
    if (first === undefined) return [];
    const members = [first, ...group.filter((each) => each !== first)];
    const points = linkStatements(
      first.record.id,
      members.flatMap(({ record }) => record.points),
    );
    return [
      {
        items: members.map(({ item }) => item),
        record: shapeRecord(targetSeriesSchema, { ...first.record, points: [...points] }),
      },
    ];
  });

  // Numerals: those that neither the records nor the drafts that may yet be taken account for.
  const open = {
    targets: filledTargets.filter(({ item }) => !isRejected(item)).map(({ record }) => record),
    milestones: ofKind('milestone')
      .filter((item) => !isRejected(item))
      .map((item) => fill(milestoneSchema, item).value ?? item.record),
  };
  const numerals = settleNumerals(project, policy, open, decided);

  // Milestones: those of the dates on which targets fall due come with them.
  const targets = [...draftedTargets, ...numerals.recorded];
  const filledMilestones = ofKind('milestone').map((item) => {
    const { value, faults } = fill(milestoneSchema, item);
    return { faults, item: { ...item, record: value ?? item.record } };
  });
  const due = dueMilestones(
    project,
    filledMilestones.map(({ item }) => item),
    targets.map(({ record }) => record),
  );
  const linked = new Set(due.flatMap((each) => (each.kind === 'drafted' ? [each.item.key] : [])));
  const milestones = filledMilestones.flatMap(({ item }) => {
    const own = due.find((each) => each.kind === 'drafted' && each.item.key === item.key);
    if (own === undefined && !isTaken(item)) return [];
    const listed = [...new Set([...item.record.targets, ...(own?.targets ?? [])])];
    return [{ items: [item], record: shapeRecord(milestoneSchema, { ...item.record, targets: listed }) }];
  });
  const duties = ofKind('duty').map((item) => {
    const { value, faults } = fill(dutySchema, item);
    const filled = value ?? item.record;
    const record = { ...filled, organisations: named(filled.organisations) };
    const isEmpty = isTaken(item) && faults.length === 0 && record.organisations.length === 0;
    return { item, record, faults: isEmpty ? [NOBODY] : faults };
  });
  const takenDuties = duties.filter(({ item }) => isTaken(item));
  const charged = new Set([
    ...takenDuties.flatMap(({ record }) => record.organisations),
    ...targets.flatMap(({ record }) => record.points.flatMap(({ organisations }) => organisations)),
  ]);
  const awaited = new Set(
    [...duties, ...filledTargets]
      .filter(({ item }) => !isRejected(item))
      .flatMap(({ record }) =>
        'points' in record
          ? record.points.flatMap(({ organisations }) => organisations)
          : record.organisations,
      ),
  );
  const isLinkedBody = ({ item, value }: (typeof filledBodies)[number]): boolean =>
    !isRejected(item) && charged.has((value ?? item.record).id);
  const bodies = filledBodies
    .filter((each) => isTaken(each.item) || isLinkedBody(each))
    .map(({ item, value }) => ({ items: [item], record: value ?? item.record }));

  const isAwaitedDate = (milestone: Milestone): boolean =>
    filledTargets.some(
      ({ item, record }) =>
        !isRejected(item) &&
        record.points.some(
          (point) => point.due !== undefined && isDueOn(milestone, point.provision, point.due),
        ),
    );
  const items: readonly ReviewedItem[] = [
    ...filledTargets.map(({ item, record, faults }) => {
      const joinedTo = rootOf(item);
      return {
        item,
        record,
        faults,
        state: stateOf(item),
        ...(joinedTo !== undefined && { joinedTo }),
      };
    }),
    ...filledMilestones.map(({ item, faults }) => ({
      item,
      record: item.record,
      faults,
      state: stateOf(item, linked.has(item.key), isAwaitedDate(item.record)),
    })),
    ...filledBodies.map((each) => ({
      item: each.item,
      record: each.value ?? each.item.record,
      faults: each.faults,
      state: stateOf(each.item, isLinkedBody(each), awaited.has((each.value ?? each.item.record).id)),
    })),
    ...duties.map(({ item, record, faults }) => ({ item, record, faults, state: stateOf(item) })),
    ...numerals.items,
  ];
  const byItem = new Map(items.map((each) => [each.item, each]));
  const parts = document?.parts ?? [];
  return {
    items: inPrintedOrder([...byItem.keys()], parts).flatMap((item) => byItem.get(item) ?? []),
    targets,
    milestones,
    due,
    bodies,
    duties: takenDuties.map(({ item, record }) => ({ items: [item], record })),
    exclusions: numerals.exclusions,
    rejected: drafts.filter((item) => isRejected(item) && !linked.has(item.key)),
    bodyIds: new Map(
      filledBodies.map(({ item, value }) => {
        const record = value ?? item.record;
        const isWritten = bodies.some((body) => body.items.includes(item));
        return [item.draftId, isRejected(item) ? undefined : isWritten ? record.id : item.draftId];
      }),
    ),
  };
}

const NOBODY: FieldFault = {
  path: 'organisations',
  message: '至少要有一个单位 · names at least one body',
};

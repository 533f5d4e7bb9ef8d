import type { z } from 'zod';
import type { Milestone } from '../../schemas/milestone.ts';
import { milestoneSchema } from '../../schemas/milestone.ts';
import { numeralExclusionSchema } from '../../schemas/numeral-exclusion.ts';
import { dutySchema, organisationSchema } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import { dueMilestones, isDueOn } from './due-milestones.ts';
import { createRootFinder } from './join-roots.ts';
import { linkStatements } from './link-statements.ts';
import type { DraftItem } from './list-review-items.ts';
import { inPrintedOrder, listReviewItems } from './list-review-items.ts';
import type { FieldFault } from './record-fields.ts';
import { withValues } from './record-fields.ts';
import type { ReviewDecision } from './review-decision.ts';
import { decisionsInForce } from './review-decision.ts';
import type { ReviewItem } from './review-item.ts';
import { reviewNumerals } from './review-numerals.ts';
import type { ItemState, Review, ReviewedItem, TakenRecord } from './review.ts';
import { withPointIds } from './with-point-ids.ts';

/** What the drafts and numerals of a document come to by the decisions made. */
export function reviewDocument(
  project: Project,
  policy: string,
  decisions: readonly ReviewDecision[],
): Review {
  const document = project.content.documents.find(({ id }) => id === policy);
  const force = decisionsInForce(decisions);
  const drafts = listReviewItems(project, policy);
  const byKey = new Map(drafts.map((item) => [item.key, item]));
  const rootOf = createRootFinder(force, byKey);
  const hasJoined = new Set(drafts.flatMap(({ key }) => rootOf(key) ?? []));
  const fill = <T>(
    schema: z.ZodType<T>,
    { key, record }: ReviewItem,
  ): { readonly value?: T; readonly faults: readonly FieldFault[] } => {
    const decision = force.get(key);
    // What nobody has taken need not be whole yet.
    if (decision?.verdict !== 'accept') return { faults: [] };
    return withValues(schema, record, decision.values ?? {});
  };
  const isTaken = ({ key }: ReviewItem): boolean => {
    const verdict = force.get(key)?.verdict;
    return verdict === 'accept' || rootOf(key) !== undefined || (hasJoined.has(key) && verdict !== 'reject');
  };
  const isRejected = ({ key }: ReviewItem): boolean => force.get(key)?.verdict === 'reject';
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
    ({ item }) => rootOf(item.key) ?? item.key,
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
        record: shaped(targetSeriesSchema, { ...first.record, points: [...points] }),
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
  const numerals = reviewNumerals(project, policy, open).map((item) => {
    const decision = force.get(item.key);
    const asTarget =
      decision?.verdict === 'record'
        ? withValues(targetSeriesSchema, item.asTarget, decision.values)
        : undefined;
    return { item, decision, asTarget, ...fill(numeralExclusionSchema, item) };
  });
  const exclusions = numerals.flatMap(({ item, decision, value }) =>
    decision?.verdict === 'accept' && value !== undefined ? [{ items: [item], record: value }] : [],
  );
  const recorded = numerals.flatMap(({ item, asTarget }): readonly TakenRecord<TargetSeries>[] =>
    asTarget?.value === undefined
      ? []
      : [{ items: [item], record: shaped(targetSeriesSchema, withPointIds(asTarget.value)) }],
  );
  const left = new Set(
    reviewNumerals(
      project,
      policy,
      { ...open, targets: [...open.targets, ...recorded.map(({ record }) => record)] },
      exclusions.map(({ record }) => record),
    ).map(({ key }) => key),
  );

  // Milestones: those of the dates on which targets fall due come with them.
  const targets = [...draftedTargets, ...recorded];
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
    return [{ items: [item], record: shaped(milestoneSchema, { ...item.record, targets: listed }) }];
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

  const stateOf = (
    item: ReviewItem,
    along: { readonly isLinked: boolean; readonly isAwaited: boolean },
  ): ItemState => {
    const decision = force.get(item.key);
    if (rootOf(item.key) !== undefined) return 'joined';
    if (decision?.verdict === 'accept') return decision.values === undefined ? 'accepted' : 'edited';
    if (along.isLinked) return 'linked';
    if (decision?.verdict === 'reject') return 'rejected';
    if (decision?.verdict === 'record') return 'recorded';
    if (hasJoined.has(item.key)) return 'accepted';
    return along.isAwaited ? 'waiting' : 'pending';
  };
  const alone = { isLinked: false, isAwaited: false };
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
      const joinedTo = rootOf(item.key);
      return {
        item,
        record,
        faults,
        state: stateOf(item, alone),
        ...(joinedTo !== undefined && { joinedTo }),
      };
    }),
    ...filledMilestones.map(({ item, faults }) => ({
      item,
      record: item.record,
      faults,
      state: stateOf(item, { isLinked: linked.has(item.key), isAwaited: isAwaitedDate(item.record) }),
    })),
    ...filledBodies.map((each) => ({
      item: each.item,
      record: each.value ?? each.item.record,
      faults: each.faults,
      state: stateOf(each.item, {
        isLinked: isLinkedBody(each),
        isAwaited: awaited.has((each.value ?? each.item.record).id),
      }),
    })),
    ...duties.map(({ item, record, faults }) => ({ item, record, faults, state: stateOf(item, alone) })),
    ...numerals
      .filter(({ item, decision }) => decision !== undefined || left.has(item.key))
      .map(({ item, asTarget, value, faults }) => ({
        item,
        record: asTarget?.value ?? value ?? item.record,
        faults: asTarget?.faults ?? faults,
        state: stateOf(item, alone),
      })),
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
    exclusions,
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

/** The record with its fields in the order of its schema. */
function shaped<T>(schema: z.ZodType<T>, record: T): T {
  const read = schema.safeParse(record);
  return read.success ? read.data : record;
}

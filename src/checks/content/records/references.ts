import type { DataPath, Located } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** What an id may name. */
export type ReferenceKind =
  'policy' | 'provision' | 'organisation' | 'indicator' | 'topic' | 'series' | 'point' | 'report';

/** An id written in one record that names another. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The document that a provision, point or report has to belong to, where it has to. */
  readonly policy?: string;
  readonly where: Pick<Located<unknown>, 'file' | 'positionOf'>;
  readonly path: DataPath;
}

/** Every id in the content that names another record. */
export function* references(content: Content): Generator<Reference> {
  for (const { facts, file, embeds } of content.documents) {
    if (facts !== undefined) yield* each(facts, ['topics'], 'topic', facts.value.topics);
    for (const { series, position } of embeds) {
      yield { kind: 'series', id: series, where: { file, positionOf: () => position }, path: [] };
    }
  }
  for (const where of content.targets.records) {
    const { policy, indicator, points } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    yield* one(where, ['indicator'], 'indicator', indicator);
    for (const [index, point] of points.entries()) {
      const at = (field: string): DataPath => ['points', index, field];
      yield* one(where, at('provision'), 'provision', point.provision, policy);
      yield* each(where, at('organisations'), 'organisation', point.organisations);
      yield* one(where, at('repeatOf'), 'point', point.repeatOf, policy);
      yield* one(where, at('variantOf'), 'point', point.variantOf, policy);
    }
  }
  for (const where of content.milestones.records) {
    const { policy, provision, targets } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    yield* one(where, ['provision'], 'provision', provision, policy);
    yield* each(where, ['targets'], 'point', targets, policy);
  }
  for (const where of content.reports.records) {
    const { policy, indicator, source, repeatOf } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    yield* one(where, ['indicator'], 'indicator', indicator);
    if ('provision' in source)
      yield* one(where, ['source', 'provision'], 'provision', source.provision, policy);
    yield* one(where, ['repeatOf'], 'report', repeatOf, policy);
  }
  for (const where of content.comparisons.records) {
    yield* one(where, ['target'], 'point', where.value.target);
    yield* one(where, ['report'], 'report', where.value.report);
  }
  for (const where of content.searchLogs.records)
    yield* each(where, ['targets'], 'point', where.value.targets);
  for (const where of content.organisations.records) {
    for (const [index, { policy }] of where.value.aliases.entries()) {
      yield* one(where, ['aliases', index, 'policy'], 'policy', policy);
    }
  }
  for (const where of content.duties.records) {
    const { policy, provision, organisations } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    yield* one(where, ['provision'], 'provision', provision, policy);
    yield* each(where, ['organisations'], 'organisation', organisations);
  }
  for (const where of content.topics.records) {
    const { claims, aspects, indicators } = where.value;
    for (const [index, { provisions }] of claims.entries()) {
      yield* named(where, ['claims', index, 'provisions'], provisions);
    }
    for (const [index, { answers, silent }] of aspects.entries()) {
      const at = (list: string): DataPath => ['aspects', index, list];
      yield* named(where, at('answers'), answers);
      for (const [number, { policy, points }] of answers.entries()) {
        yield* each(where, [...at('answers'), number, 'points'], 'point', points, policy);
      }
      for (const [number, { policy }] of silent.entries()) {
        yield* one(where, [...at('silent'), number, 'policy'], 'policy', policy);
      }
    }
    yield* each(where, ['indicators'], 'indicator', indicators);
  }
  for (const where of content.terms.records) {
    yield* named(where, ['page', 'explanations'], where.value.page?.explanations ?? []);
  }
  for (const where of content.readings.records) {
    const { policy, substitutions, insertions } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    for (const [index, { only }] of substitutions.entries()) {
      yield* each(where, ['substitutions', index, 'only'], 'provision', only ?? [], policy);
    }
    for (const [index, { provision }] of insertions.entries()) {
      yield* one(where, ['insertions', index, 'provision'], 'provision', provision, policy);
    }
  }
  for (const where of content.headingGlosses.records) {
    const { policy, en } = where.value;
    yield* one(where, ['policy'], 'policy', policy);
    for (const id of Object.keys(en)) yield* one(where, ['en', id], 'provision', id, policy);
  }
  for (const where of [
    ...content.corrections.records,
    ...content.numeralExclusions.records,
    ...content.rejectedDrafts.records,
  ]) {
    yield* one(where, ['policy'], 'policy', where.value.policy);
    yield* one(where, ['provision'], 'provision', where.value.provision, where.value.policy);
  }
}

const NONE: readonly Reference[] = [];

function one(
  where: Located<unknown>,
  path: DataPath,
  kind: ReferenceKind,
  id: string | undefined,
  policy?: string,
): readonly Reference[] {
  if (id === undefined) return NONE;
  return [policy === undefined ? { kind, id, where, path } : { kind, id, where, path, policy }];
}

/** A list of parts that each name a document and a provision of it. */
function named(
  where: Located<unknown>,
  path: DataPath,
  list: readonly { readonly policy: string; readonly provision: string }[],
): readonly Reference[] {
  return list.flatMap(({ policy, provision }, index) => [
    ...one(where, [...path, index, 'policy'], 'policy', policy),
    ...one(where, [...path, index, 'provision'], 'provision', provision, policy),
  ]);
}

function each(
  where: Located<unknown>,
  path: DataPath,
  kind: ReferenceKind,
  ids: readonly string[],
  policy?: string,
): readonly Reference[] {
  return ids.flatMap((id, index) => one(where, [...path, index], kind, id, policy));
}

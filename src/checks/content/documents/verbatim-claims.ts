import type { DataPath, Located } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Words that a record says stand in a text. */
export interface VerbatimClaim {
  readonly where: Located<unknown>;
  readonly path: DataPath;
  readonly words: string;
  readonly policy: string;
  /**
   * Where they have to stand: `line`, in the heading or paragraph itself · `line-or-headings`, in it or in a
   * heading above it · `line-or-below`, in it or in a heading or paragraph below it · `seed`, in a seed file of the document (words of its metadata).
   */
  readonly scope: { readonly kind: LineScope; readonly provision: string } | { readonly kind: 'seed' };
}

type LineScope = 'line' | 'line-or-headings' | 'line-or-below';

/** Every field of the records that has to be verbatim. */
export function* verbatimClaims(content: Content): Generator<VerbatimClaim> {
  for (const where of content.targets.records) {
    const { policy, points } = where.value;
    for (const [index, point] of points.entries()) {
      const claim = claimant(where, policy, point.provision, ['points', index]);
      yield* claim(['quote'], point.quote);
      yield* claim(['valueText'], point.valueText);
      yield* claim(['qualifier'], point.qualifier);
      yield* claim(['comparatorText'], point.comparatorText);
      yield* claim(['relative', 'base'], point.relative?.base);
      yield* claim(['relative', 'text'], point.relative?.text);
      yield* claim(['modalityText'], point.modalityText, 'line-or-headings');
      yield* claim(['dueText'], point.dueText, 'line-or-headings');
    }
  }
  for (const where of content.milestones.records) {
    const { policy, provision, quote, dateText } = where.value;
    const claim = claimant(where, policy, provision);
    yield* claim(['quote'], quote);
    yield* claim(['dateText'], dateText, 'line-or-headings');
  }
  for (const where of content.reports.records) {
    const { policy, source, valueText, comparatorText, asOfText } = where.value;
    // What another publication says cannot be checked here.
    if (policy === undefined || !('provision' in source)) continue;
    const claim = claimant(where, policy, source.provision);
    yield* claim(['source', 'quote'], source.quote);
    yield* claim(['valueText'], valueText);
    yield* claim(['comparatorText'], comparatorText);
    yield* claim(['asOfText'], asOfText, 'line-or-headings');
  }
  for (const where of content.topics.records) {
    for (const [aspect, { answers }] of where.value.aspects.entries()) {
      for (const [index, { policy, provision, quote }] of answers.entries()) {
        const claim = claimant(where, policy, provision, ['aspects', aspect, 'answers', index]);
        yield* claim(['quote'], quote, 'line-or-below');
      }
    }
  }
  for (const where of content.terms.records) {
    for (const [index, { policy, provision, quote }] of (where.value.page?.explanations ?? []).entries()) {
      yield* claimant(where, policy, provision, ['page', 'explanations', index])(['quote'], quote);
    }
  }
  for (const where of [
    ...content.duties.records,
    ...content.corrections.records,
    ...content.numeralExclusions.records,
    ...content.rejectedDrafts.records,
  ]) {
    const { policy, provision, quote } = where.value;
    yield* claimant(where, policy, provision)(['quote'], quote);
  }
}

/** The claim of one field; none where it is absent. */
type Claimant = (path: DataPath, words: string | undefined, kind?: LineScope) => readonly VerbatimClaim[];

const NONE: readonly VerbatimClaim[] = [];

function claimant(
  where: Located<unknown>,
  policy: string,
  provision: string | undefined,
  base: DataPath = [],
): Claimant {
  return (path, words, kind = 'line') => {
    if (words === undefined) return NONE;
    const scope = provision === undefined ? ({ kind: 'seed' } as const) : { kind, provision };
    return [{ where, path: [...base, ...path], words, policy, scope }];
  };
}

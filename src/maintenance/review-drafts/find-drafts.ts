import type { Located } from '../../checks/base/located.ts';
import { isDraftId } from '../../domain/placeholder.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Duty, Organisation } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { proposeDrafts } from '../../domain/targets/drafts/propose-drafts.ts';
import type { Project } from '../dialogue/project.ts';
import type { WrittenDraft } from './review-item.ts';

/** A draft, and where it is written; absent where it is made from the text alone. */
export interface FoundDraft<T> {
  readonly draft: T;
  readonly written?: WrittenDraft;
}

/** Drafts of a document of which nothing was decided yet. */
export interface FoundDrafts {
  readonly targets: readonly FoundDraft<TargetSeries>[];
  readonly milestones: readonly FoundDraft<Milestone>[];
  readonly bodies: readonly FoundDraft<Organisation>[];
  readonly duties: readonly FoundDraft<Duty>[];
}

/**
 * The drafts that stand in the files of records, and those that the text proposes besides: of sentences that no record
 * has and nobody rejected.
 */
export function findDrafts({ content }: Project, policy: string): FoundDrafts {
  const document = content.documents.find(({ id }) => id === policy);
  if (document?.facts === undefined) return { targets: [], milestones: [], bodies: [], duties: [] };
  const ofPolicy = (value: { readonly policy: string }): boolean => value.policy === policy;
  const targets = written(content.targets.records).filter(({ draft }) => ofPolicy(draft));
  const milestones = written(content.milestones.records).filter(({ draft }) => ofPolicy(draft));
  const duties = written(content.duties.records).filter(({ draft }) => ofPolicy(draft));
  const bodies = written(content.organisations.records).filter(
    ({ draft }) => isDraftId(draft.id) && draft.aliases.some(ofPolicy),
  );
  const draftIds = new Set(bodies.map(({ draft }) => draft.id));
  const known = content.organisations.records.map(({ value }) => value);
  const proposed = proposeDrafts(document.text, document.facts.value, known);
  const decided = new Set([
    ...targets.flatMap(({ draft }) =>
      draft.points.map((point) => keyOf('target', point.provision, point.quote)),
    ),
    ...milestones.map(({ draft }) => keyOf('milestone', draft.provision ?? '', draft.quote)),
    ...duties.map(({ draft }) => keyOf('duty', draft.provision, draft.quote)),
    ...content.rejectedDrafts.records
      .map(({ value }) => value)
      .filter(ofPolicy)
      .map(({ kind, provision, quote }) => keyOf(kind, kind === 'body' ? '' : provision, quote)),
  ]);
  return {
    targets: [
      ...targets.filter(({ draft }) => draft.review === 'draft'),
      ...proposed.targets
        .filter(({ points }) =>
          points.every(({ provision, quote }) => !decided.has(keyOf('target', provision, quote))),
        )
        .map((draft) => ({ draft })),
    ],
    milestones: [
      ...milestones.filter(({ draft }) => draft.review === 'draft'),
      ...proposed.milestones
        .filter(({ provision, quote }) => !decided.has(keyOf('milestone', provision ?? '', quote)))
        .map((draft) => ({ draft })),
    ],
    bodies: [
      ...bodies,
      ...proposed.organisations
        .filter(({ aliases }) => !aliases.some(({ name }) => decided.has(keyOf('body', '', name))))
        .map((draft) => ({ draft })),
    ],
    duties: [
      ...duties.filter(({ draft }) => draft.organisations.some((id) => draftIds.has(id))),
      ...proposed.duties
        .filter(({ provision, quote }) => !decided.has(keyOf('duty', provision, quote)))
        .map((draft) => ({ draft })),
    ],
  };
}

/** Records with their place in their file. */
function written<T>(records: readonly Located<T>[]): readonly Required<FoundDraft<T>>[] {
  const counts = new Map<string, number>();
  return records.map(({ value, file }) => {
    const index = counts.get(file) ?? 0;
    counts.set(file, index + 1);
    return { draft: value, written: { file, index } };
  });
}

function keyOf(kind: string, provision: string, quote: string): string {
  return `${kind} ${provision} ${quote}`;
}

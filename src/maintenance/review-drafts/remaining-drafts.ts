import type { Drafts } from '../../domain/targets/drafts/propose-drafts.ts';
import { proposeDrafts } from '../../domain/targets/drafts/propose-drafts.ts';
import type { Project } from '../dialogue/project.ts';

/** What the text of a document still proposes: drafts of which no record has the sentence. */
export function remainingDrafts(
  { content }: Project,
  policy: string,
): Pick<Drafts, 'targets' | 'milestones'> {
  const document = content.documents.find(({ id }) => id === policy);
  if (document?.facts === undefined) return { targets: [], milestones: [] };
  const known = content.organisations.records.map(({ value }) => value);
  const { targets, milestones } = proposeDrafts(document.text, document.facts.value, known);
  const bodies = new Set(known.map(({ id }) => id));
  const recorded = new Set([
    ...content.targets.records
      .filter(({ value }) => value.policy === policy)
      .flatMap(({ value }) => value.points.map(({ provision, quote }) => `t ${provision} ${quote}`)),
    ...content.milestones.records
      .filter(({ value }) => value.policy === policy)
      .map(({ value }) => `m ${value.provision ?? ''} ${value.quote}`),
  ]);
  return {
    targets: targets
      .filter(({ points }) =>
        points.every(({ provision, quote }) => !recorded.has(`t ${provision} ${quote}`)),
      )
      .map((series) => ({
        ...series,
        // Bodies that are not on record yet are added by a person.
        points: series.points.map((point) => ({
          ...point,
          organisations: point.organisations.filter((id) => bodies.has(id)),
        })),
      })),
    milestones: milestones.filter(({ provision, quote }) => !recorded.has(`m ${provision ?? ''} ${quote}`)),
  };
}

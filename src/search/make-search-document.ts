import { printedPosition } from '../domain/numbering/printed-position.ts';
import { walkProvisions, type PlacedProvision, type PolicyText } from '../domain/provision.ts';
import type { Policy } from '../schemas/policy.ts';
import type { SearchDocument, SearchUnit, UnitPiece } from './search-document.ts';

/** What the index builder needs of a policy, its text, and whether targets are recorded for it. */
export function makeSearchDocument(policy: Policy, text: PolicyText, hasTargets: boolean): SearchDocument {
  const date = policy.dateSigned ?? policy.datePublished;
  return {
    policy: policy.id,
    nature: policy.nature,
    kind: policy.kind,
    region: { name: policy.region.name, level: policy.region.level },
    ...(date === undefined ? {} : { date }),
    title: policy.title,
    topics: policy.topics,
    hasTargets,
    units: [...walkProvisions(text.provisions)].flatMap(makeUnits),
  };
}

function makeUnits({ provision, ancestors }: PlacedProvision): SearchUnit[] {
  const position = printedPosition(ancestors, provision);
  const heading: UnitPiece[] = [
    { provision: provision.id, heading: true, text: provision.label + provision.heading },
  ];
  const paragraphs = provision.paragraphs.map(({ id, text }): UnitPiece[] => [
    { provision: id, heading: false, text },
  ]);
  const lines = provision.runIn
    ? [[...heading, ...(paragraphs[0] ?? [])], ...paragraphs.slice(1)]
    : [heading, ...paragraphs];
  return lines
    .map((line) => line.filter(({ text }) => text !== ''))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ position, pieces }));
}

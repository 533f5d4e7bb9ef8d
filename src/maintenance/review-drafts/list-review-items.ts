import type { AddressedPart } from '../../checks/content/documents/addressed-parts.ts';
import { indicatorOfName } from '../../checks/content/records/check-indicator-words.ts';
import { isToWrite } from '../../domain/placeholder.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import type { FoundDraft } from './find-drafts.ts';
import { findDrafts } from './find-drafts.ts';
import { proposeBodyId } from './propose-body-id.ts';
import { proposeName } from './propose-name.ts';
import type { BodyItem, DutyItem, MilestoneItem, ReviewItem, TargetItem } from './review-item.ts';
import { withPointIds } from './with-point-ids.ts';

/** The drafts of a document as items with the record that each becomes, ids proposed; numerals are not among them. */
export type DraftItem = TargetItem | MilestoneItem | BodyItem | DutyItem;

/** Every draft of a document on which somebody has to decide, in printed order. */
export function listReviewItems(project: Project, policy: string): readonly DraftItem[] {
  const { content } = project;
  const document = content.documents.find(({ id }) => id === policy);
  if (document?.facts === undefined) return [];
  const { partById, parts } = document;
  const found = findDrafts(project, policy);
  const place = createPlacer(partById);
  const taken = {
    targets: new Set(content.targets.claimedIds),
    milestones: new Set(content.milestones.claimedIds),
    bodies: new Set(content.organisations.claimedIds),
  };
  const claim = (ids: Set<string>, base: string, mark?: string): string => {
    const id = freeId(base, ids, mark);
    ids.add(id);
    return id;
  };
  const indicators = content.indicators.records.map(({ value }) => value);
  const letters = policy.replace(/-(?:19|20)\d{2}.*$/u, '');
  const bodies = found.bodies.flatMap(({ draft, written }): readonly BodyItem[] => {
    const printed = parts.find(({ text }) => draft.aliases.some(({ name }) => text.includes(name)));
    // Issuers that the text does not name are facts of its front matter; no record needs them.
    if (printed === undefined && written === undefined) return [];
    const name = draft.aliases.find((alias) => printed?.text.includes(alias.name))?.name ?? draft.name;
    const id = claim(taken.bodies, proposeBodyId(draft, letters));
    const record: Organisation = { ...filled(draft), id, name: inFull(draft.name, draft.region) };
    return [{ kind: 'body', ...place('body', printed?.id ?? '', name, written), record, draftId: draft.id }];
  });
  const ids = new Map(bodies.map(({ draftId, record }) => [draftId, record.id]));
  const known = new Set(content.organisations.records.map(({ value }) => value.id));
  const named = (organisations: readonly string[]): string[] =>
    organisations.flatMap((id) => ids.get(id) ?? (known.has(id) ? [id] : []));
  const targets = found.targets.flatMap(({ draft, written }): readonly TargetItem[] => {
    const [point] = draft.points;
    if (point === undefined) return [];
    const id = claim(taken.targets, `${policy}-${point.provision}`, '-n');
    const name = proposeName(point);
    const alike = indicatorOfName(name, draft.unit, indicators)?.id;
    const { unit, kind, counting, scope, note } = filled(draft);
    const record = withPointIds({
      id,
      policy,
      indicator: draft.indicator ?? alike,
      name,
      unit,
      kind,
      counting,
      scope,
      note,
      review: 'reviewed',
      points: draft.points.map((each) => ({
        ...filled(each),
        ...(each.dueBasis === 'derived' && { note: derivedFrom(each.dueText ?? '') }),
        organisations: named(each.organisations),
      })),
    });
    return [{ kind: 'target', ...place('target', point.provision, point.quote, written), record }];
  });
  const milestones = found.milestones.map(({ draft, written }: FoundDraft<Milestone>): MilestoneItem => {
    const provision = draft.provision ?? '';
    const id = claim(taken.milestones, `${policy}-m-${draft.provision ?? 'date'}`, '-n');
    const record: Milestone = {
      ...filled(draft),
      ...(draft.basis === 'derived' && reasoningOf(draft.dateText ?? '')),
      id,
      targets: [],
      review: 'reviewed',
    };
    return { kind: 'milestone', ...place('milestone', provision, draft.quote, written), record };
  });
  const duties = found.duties.map(({ draft, written }): DutyItem => {
    const record = { ...draft, organisations: named(draft.organisations) };
    return { kind: 'duty', ...place('duty', draft.provision, draft.quote, written), record };
  });
  return inPrintedOrder([...bodies, ...targets, ...milestones, ...duties], parts);
}

/** By where their words begin; of one beginning the larger stretch first. */
export function inPrintedOrder<Item extends ReviewItem>(
  items: readonly Item[],
  parts: readonly AddressedPart[],
): readonly Item[] {
  const ranks = new Map(parts.map(({ id }, index) => [id, index]));
  return items.toSorted(
    (a, b) =>
      (ranks.get(a.provision) ?? 0) - (ranks.get(b.provision) ?? 0) ||
      a.start - b.start ||
      b.quote.length - a.quote.length,
  );
}

function createPlacer(partById: ReadonlyMap<string, AddressedPart>) {
  const used = new Set<string>();
  return (
    kind: ReviewItem['kind'],
    provision: string,
    quote: string,
    written: ReviewItem['written'],
  ): Pick<ReviewItem, 'key' | 'provision' | 'quote' | 'start' | 'written'> => {
    const start = partById.get(provision)?.text.indexOf(quote) ?? -1;
    const key = freeId(`${kind}:${provision}:${String(start)}`, used, ':');
    used.add(key);
    return { key, provision, quote, start, ...(written !== undefined && { written }) };
  };
}

/** A body's name with that of the region, where it is printed with its level alone: 区教育局 → 临川区教育局. */
function inFull(name: string, region: string): string {
  const level = region.at(-1) ?? '';
  return name.startsWith(level) ? `${region}${name.slice(level.length)}` : name;
}

/** The same of a milestone, in both languages. */
export function reasoningOf(words: string): Pick<Milestone, 'reasoning' | 'reasoningEn'> {
  return { reasoning: `由“${words}”推算。`, reasoningEn: `Worked out from the words “${words}”.` };
}

/** How a date without a printed day was worked out. */
function derivedFrom(words: string): string {
  return `时限：由“${words}”推算。`;
}

/** Without the fields that a program left for a person to write. */
function filled<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => !(typeof value === 'string' && isToWrite(value))),
  ) as T;
}

import type { GoldReading } from '../../../schemas/gold-reading.ts';
import type { Milestone } from '../../../schemas/milestone.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { SeedSpan } from '../../fidelity/lines-in-span.ts';
import type { LocateInSeed } from './locate-in-seed.ts';
import type { Drafts } from './propose-drafts.ts';
import type { DraftScores } from './score-pairs.ts';
import { scorePairs } from './score-pairs.ts';

/** The text that the offsets of a gold reading count in. */
export interface GoldSource {
  readonly seed: string;
  readonly locate: LocateInSeed;
  /** Bodies that issue the document; to the readers they are doubtful. */
  readonly issuers: readonly string[];
}

/**
 * Compares drafts with what a careful reader found in the same seed. A target matches in overlapping words with the
 * same value, and is exact with unit, comparator, due date and modality; a milestone matches in overlapping words with
 * the same last date; a body by the very name that is printed. Drafts without a number, dates of publication, and what
 * falls on doubtful words are not counted.
 */
export function scoreGold(
  { targets, milestones, organisations }: Pick<Drafts, 'targets' | 'milestones' | 'organisations'>,
  gold: GoldReading,
  { seed, locate, issuers }: GoldSource,
): DraftScores {
  const spanOf = ({ provision = '', quote }: Pick<Milestone, 'provision' | 'quote'>): SeedSpan =>
    locate(provision, quote) ?? { start: 0, end: 0 };
  const doubtful = (of: 'target' | 'milestone' | 'body', span: SeedSpan): boolean =>
    gold.doubtful?.some((each) => each.of === of && meet(each, span)) === true;
  const points = targets.flatMap((series) => series.points).filter(({ value }) => value !== undefined);
  const isBody = (name: string, body: SeedSpan): boolean => seed.slice(body.start, body.end) === name;
  return {
    targets: scorePairs(points, gold.targets, {
      matches: (draft, record) =>
        draft.value === record.value && draft.valueMax === record.valueMax && meet(spanOf(draft), record),
      agrees: isExactTarget,
      isDoubtful: (draft) => doubtful('target', spanOf(draft)),
    }),
    milestones: scorePairs(
      milestones.filter(({ kind }) => kind !== 'publication'),
      gold.milestones,
      {
        matches: (draft, record) => isDated(draft, record) && meet(spanOf(draft), record),
        agrees: () => true,
        isDoubtful: (draft) => doubtful('milestone', spanOf(draft)),
      },
    ),
    organisations: scorePairs(
      organisations.flatMap(({ aliases }) => aliases.map(({ name }) => name)),
      gold.bodies,
      {
        matches: isBody,
        agrees: () => true,
        isDoubtful: (name) => {
          const start = seed.indexOf(name);
          return issuers.includes(name) || doubtful('body', { start, end: start + name.length });
        },
      },
    ),
  };
}

function meet(a: SeedSpan, b: SeedSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function isExactTarget(draft: TargetPoint, record: GoldReading['targets'][number]): boolean {
  const isDue = draft.due === record.due || (record.dueAlso !== undefined && draft.due === record.dueAlso);
  return (
    isDue &&
    (draft.unit ?? '') === record.unit &&
    (draft.comparator ?? 'eq') === record.comparator &&
    draft.modality === record.modality
  );
}

function isDated({ start, end }: Milestone, { due, dueAlso }: GoldReading['milestones'][number]): boolean {
  const last = end ?? start;
  return last !== undefined && (last === due || last === dueAlso);
}

/** How well drafts foresaw what a person recorded. Shares are from 0 to 1, and 0 where nothing was drafted or recorded. */
export interface Score {
  readonly drafted: number;
  readonly reviewed: number;
  readonly matched: number;
  /** Matched over drafted. */
  readonly precision: number;
  /** Matched over reviewed. */
  readonly recall: number;
  /** Of the matched, those whose checked fields all agree as well. */
  readonly exact: number;
}

/** The scores of one document by kind. */
export interface DraftScores {
  readonly targets: Score;
  readonly milestones: Score;
  readonly organisations: Score;
}

/** When a draft is a record, and when all the fields that are checked agree as well. */
export interface Judgement<Draft, Reviewed> {
  readonly matches: (draft: Draft, record: Reviewed) => boolean;
  readonly agrees: (draft: Draft, record: Reviewed) => boolean;
  /** Drafts that match nothing but are not wrong either, and so are not counted. */
  readonly isDoubtful?: (draft: Draft) => boolean;
}

/** Pairs each draft with at most one record, with one that agrees if there is one. */
export function scorePairs<Draft, Reviewed>(
  drafts: readonly Draft[],
  reviewed: readonly Reviewed[],
  { matches, agrees, isDoubtful = () => false }: Judgement<Draft, Reviewed>,
): Score {
  const open = new Set(reviewed);
  let [drafted, matched, exact] = [0, 0, 0];
  for (const draft of drafts) {
    const candidates = [...open].filter((record) => matches(draft, record));
    const best = candidates.find((record) => agrees(draft, record)) ?? candidates[0];
    if (best === undefined) {
      if (!isDoubtful(draft)) drafted += 1;
      continue;
    }
    open.delete(best);
    drafted += 1;
    matched += 1;
    if (agrees(draft, best)) exact += 1;
  }
  return toScore({ drafted, reviewed: reviewed.length, matched, exact });
}

/** The score of several documents together. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (field: 'drafted' | 'reviewed' | 'matched' | 'exact'): number =>
    scores.reduce((total, score) => total + score[field], 0);
  return toScore({
    drafted: sum('drafted'),
    reviewed: sum('reviewed'),
    matched: sum('matched'),
    exact: sum('exact'),
  });
}

function toScore(counts: Pick<Score, 'drafted' | 'reviewed' | 'matched' | 'exact'>): Score {
  const { drafted, reviewed, matched } = counts;
  return {
    ...counts,
    precision: drafted === 0 ? 0 : matched / drafted,
    recall: reviewed === 0 ? 0 : matched / reviewed,
  };
}

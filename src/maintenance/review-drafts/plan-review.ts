import { isDraftId } from '../../domain/placeholder.ts';
import { draftHeadings } from '../../ingest/drafts/prepare-records.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { recordFile } from '../../schemas/collections.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { RejectedDraft } from '../../schemas/rejected-draft.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import { refuse } from '../dialogue/dialogue.ts';
import { RECORD_IDS } from '../dialogue/next-steps.ts';
import type { Project } from '../dialogue/project.ts';
import { setYamlValue } from '../editing/edit-yaml.ts';
import type { Edits } from '../editing/edits.ts';
import { planEdits } from '../editing/edits.ts';
import type { DraftItem } from './list-review-items.ts';
import type { Review, TakenRecord } from './review.ts';

/** What a person says of the document as a whole. */
export interface DocumentWord {
  /** They have read the whole text against its source. */
  readonly isRead: boolean;
  /** Every commitment is recorded and every numeral accounted for. */
  readonly isComplete: boolean;
}

/**
 * What is written of a review: the records taken, each in place of the draft that stands in a file, the drafts that were
 * rejected, and the document as reviewed or complete where somebody says so.
 */
export function planReview(
  project: Project,
  { id, title }: Policy,
  review: Review,
  { isRead, isComplete }: DocumentWord,
): Outcome {
  if (review.items.some(({ faults }) => faults.length > 0)) return UNFIT;
  const file = project.content.documents.find((document) => document.id === id)?.file ?? '';
  return planEdits(project, (edits) => {
    if (isRead) {
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['reviewed'], project.today));
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['review'], 'reviewed'));
    }
    if (isComplete) edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['trackers'], 'complete'));
    writeBodies(project, edits, id, review);
    writeRecords(edits, 'targets', id, review.targets);
    for (const due of review.due) {
      if (due.kind === 'made') edits.addRecord('milestones', id, due.milestone);
      if (due.kind === 'recorded') {
        for (const target of due.targets) edits.addToList(due.at.file, [due.at.index, 'targets'], target);
      }
    }
    writeRecords(edits, 'milestones', id, review.milestones);
    writeRecords(edits, 'duties', id, review.duties);
    writeRecords(edits, 'numeralExclusions', id, review.exclusions);
    for (const rejection of rejections(project, id, review)) edits.addRecord('rejectedDrafts', id, rejection);
    renameBodies(project, edits, id, review);
    removeDrafts(project, edits, review);
    removeHeadings(project, edits, id);
    const counts = {
      targets: String(review.targets.length),
      milestones: String(review.milestones.length + review.due.filter(({ kind }) => kind === 'made').length),
      duties: String(review.duties.length),
      bodies: String(review.bodies.length),
      exclusions: String(review.exclusions.length),
      rejected: String(review.rejected.length),
    };
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `《${title}》：收下目标 ${counts.targets} 项、时限 ${counts.milestones} 个、责任单位行 ${counts.duties} 行（新单位 ${counts.bodies} 个），排除数字 ${counts.exclusions} 处；不要的 ${counts.rejected} 条记下了，不再列出；还没看的下次再列`,
          en: `${title}: ${counts.targets} targets, ${counts.milestones} dates, ${counts.duties} lines of bodies (${counts.bodies} new bodies) taken, ${counts.exclusions} numerals excluded; ${counts.rejected} rejected and not listed again; the rest is listed next time`,
        },
      ],
      next: [
        {
          zh: `在预览中看一看（npm run dev，/policies/${id}/）`,
          en: `Look at it in the preview (npm run dev, /policies/${id}/)`,
        },
        ...(isRead ? [RECORD_IDS] : []),
      ],
    };
  });
}

/** Records that stand for a written draft take its place, so that those after it keep theirs; the others come last. */
function writeRecords(
  edits: Edits,
  name: CollectionName,
  policy: string,
  taken: readonly TakenRecord<object>[],
): void {
  for (const { items, record } of taken) {
    const written = items[0]?.written;
    if (written === undefined) edits.addRecord(name, policy, record);
    else edits.replaceRecord(written.file, written.index, record);
  }
}

/** A body under the id of one on record is that body: the document's name for it becomes an alias. */
function writeBodies({ content }: Project, edits: Edits, policy: string, { bodies }: Review): void {
  const known = content.organisations.records.map(({ value }) => value);
  const file = `${content.folders.content}/${recordFile('organisations', policy)}`;
  for (const body of bodies) {
    const index = known.findIndex(({ id }) => id === body.record.id && !isDraftId(id));
    const existing = known[index];
    if (existing === undefined) {
      writeRecords(edits, 'organisations', policy, [body]);
      continue;
    }
    for (const alias of body.record.aliases.filter((each) => each.policy === policy)) {
      edits.addToList(file, [index, 'aliases'], alias);
    }
  }
}

/** Drafts that stand in files name bodies by the ids of drafts, and follow where these get their own. */
function renameBodies({ content }: Project, edits: Edits, policy: string, review: Review): void {
  const { bodyIds } = review;
  const rename = (organisations: readonly string[]): string[] => [
    ...new Set(organisations.flatMap((id) => (bodyIds.has(id) ? (bodyIds.get(id) ?? []) : [id]))),
  ];
  const isRenamed = (organisations: readonly string[]): boolean =>
    organisations.some((id) => bodyIds.has(id) && bodyIds.get(id) !== id);
  const done = new Set(
    [...review.targets, ...review.duties].flatMap(({ items }) =>
      items.map(({ written }) => (written === undefined ? '' : `${written.file} ${String(written.index)}`)),
    ),
  );
  for (const name of ['targets', 'duties'] as const) {
    const counts = new Map<string, number>();
    for (const { value, file } of content[name].records) {
      const index = counts.get(file) ?? 0;
      counts.set(file, index + 1);
      if (value.policy !== policy || done.has(`${file} ${String(index)}`)) continue;
      if ('points' in value) {
        if (!value.points.some(({ organisations }) => isRenamed(organisations))) continue;
        const points = value.points.map((point) => ({
          ...point,
          organisations: rename(point.organisations),
        }));
        edits.replaceRecord(file, index, { ...value, points });
      } else if (isRenamed(value.organisations)) {
        edits.replaceRecord(file, index, { ...value, organisations: rename(value.organisations) });
      }
    }
  }
}

/** Written drafts that were rejected, whose statements went into another series, or whose body is another one. */
function removeDrafts({ content }: Project, edits: Edits, { rejected, targets, bodies }: Review): void {
  const known = new Set(
    content.organisations.records.map(({ value }) => value.id).filter((id) => !isDraftId(id)),
  );
  const gone = [
    ...rejected,
    ...targets.flatMap(({ items }) => items.slice(1)),
    ...bodies.filter(({ record }) => known.has(record.id)).flatMap(({ items }) => items),
  ].flatMap(({ written }) => written ?? []);
  for (const [file, drafts] of Map.groupBy(gone, (each) => each.file)) {
    edits.removeRecords(
      file,
      drafts.map(({ index }) => index),
    );
  }
}

/** The remarks above drafts go with the last of them. */
function removeHeadings({ content }: Project, edits: Edits, policy: string): void {
  for (const name of ['targets', 'milestones', 'organisations', 'duties'] as const) {
    const file = `${content.folders.content}/${recordFile(name, policy)}`;
    const source = edits.sourceOf(file) ?? '';
    if (/^\s*(?:-\s+)?review: draft$/mu.test(source) || source.includes(`${policy}-draft-`)) continue;
    for (const heading of draftHeadings(policy)) {
      if (edits.sourceOf(file)?.includes(heading) !== true) continue;
      edits.edit(file, (each) => each.replace(heading, ''));
    }
  }
}

function rejections(
  { content, today }: Project,
  policy: string,
  { rejected }: Review,
): readonly RejectedDraft[] {
  const keyOf = ({ kind, provision, quote }: RejectedDraft): string => `${kind} ${provision} ${quote}`;
  const known = new Set(
    content.rejectedDrafts.records
      .map(({ value }) => value)
      .flatMap((each) => (each.policy === policy ? [keyOf(each)] : [])),
  );
  const all = rejected.flatMap(rejectionsOf).map((each) => ({ policy, ...each, date: today }));
  return [...new Map(all.map((each) => [keyOf(each), each])).values()].filter(
    (each) => !known.has(keyOf(each)),
  );
}

function rejectionsOf(item: DraftItem): readonly Pick<RejectedDraft, 'kind' | 'provision' | 'quote'>[] {
  const { kind } = item;
  if (item.kind === 'target') {
    return item.record.points.map(({ provision, quote }) => ({ kind, provision, quote }));
  }
  const { provision, quote } = item;
  // What has no line in the text is not proposed from it.
  return provision === '' ? [] : [{ kind, provision, quote }];
}

const UNFIT: Outcome = refuse(
  { zh: '有几项填得不对，没有写入', en: 'Some fields do not fit; nothing was written' },
  { zh: '改好标出的各项再来', en: 'Correct the fields that are marked and come again' },
);

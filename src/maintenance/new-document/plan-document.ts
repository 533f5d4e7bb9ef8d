import { TO_WRITE } from '../../domain/placeholder.ts';
import type { DraftPolicy } from '../../ingest/drafts/draft-front-matter.ts';
import { serializeMdx } from '../../ingest/mdx/serialize-mdx.ts';
import type { PreparedIngest } from '../../ingest/prepare-ingest.ts';
import { documentFile } from '../../schemas/collections.ts';
import type { Source } from '../../schemas/policy.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import { RECORD_IDS } from '../dialogue/next-steps.ts';
import type { Project, Received } from '../dialogue/project.ts';
import type { AnsweredFacts } from './ask-facts.ts';

/** What a person says of where the file comes from. */
export type AnsweredSource = Pick<Source, 'note' | 'url' | 'publisher' | 'retrieved'>;

/** What a person says of a document. */
export interface AnsweredDocument {
  readonly facts: AnsweredFacts;
  readonly source: AnsweredSource;
  /** They have read the whole text against its source. */
  readonly isReviewed: boolean;
}

/**
 * The document with the text as received beside it. Its targets and milestones are not written: they are drafted from
 * the text whenever somebody comes to review them, and nothing unread stands in the content.
 */
export function planDocument(
  { content, today }: Project,
  { name, bytes }: Received,
  { frontMatter, text }: PreparedIngest,
  answered: AnsweredDocument,
): Outcome {
  const { id } = frontMatter;
  const { isReviewed } = answered;
  const finished = finish(frontMatter, answered, today);
  return {
    kind: 'plan',
    changes: [
      { file: `${content.folders.content}/${documentFile(id)}`, after: serializeMdx(finished, text) },
    ],
    seeds: content.seeds.has(name) ? [] : [{ name, bytes }],
    notes: [
      {
        zh: `《${answered.facts.title}》收入本站，编号 ${id}；目标跟踪标为“整理中”，不计入各项合计`,
        en: `${answered.facts.title} is taken in as ${id}; its targets are marked in progress and count in no total`,
      },
    ],
    next: isReviewed
      ? [
          {
            zh: `打开预览（npm run dev，/policies/${id}/）看一遍版面`,
            en: `Look at its page in the preview (npm run dev, /policies/${id}/)`,
          },
          RECORD_IDS,
          {
            zh: 'npm run add → 2 核定草稿：逐条核定程序从文中找出的目标和时限',
            en: 'npm run add → 2: review the targets and dates found in the text',
          },
        ]
      : [
          {
            zh: `打开预览（npm run dev，/policies/${id}/），对照原件把全文读一遍`,
            en: `Read the whole text against the original in the preview (npm run dev, /policies/${id}/)`,
          },
          {
            zh: '读完后运行 npm run add → 2 核定草稿，说明已经读过',
            en: 'Then run npm run add → 2 and say that you have read it',
          },
        ],
  };
}

function finish(draft: DraftPolicy, { facts, source, isReviewed }: AnsweredDocument, today: string) {
  const [primary, ...others] = draft.sources;
  return {
    ...draft,
    ...facts,
    sources: [
      { ...primary, ...source, note: primary?.note.replace(TO_WRITE, source.note) ?? source.note },
      ...others,
    ],
    ...(isReviewed && { reviewed: today, review: 'reviewed' as const }),
  };
}

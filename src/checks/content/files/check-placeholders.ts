import { isDraftId, isToWrite, NO_ADCODE, NOT_REVIEWED } from '../../../domain/placeholder.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { collectionNames } from '../../../schemas/collections.ts';
import type { Located, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import { placeholderProblem } from '../../base/placeholder-problem.ts';
import type { LocatedText } from '../../base/walk-texts.ts';
import { walkTexts } from '../../base/walk-texts.ts';
import type { Content } from '../content.ts';

/** What ingest left for a person to write is written; drafts, which say themselves that they are, are let be. */
export function* checkPlaceholders(content: Content): Generator<Diagnostic> {
  const records: readonly Located<object>[] = [
    ...content.documents.flatMap(({ facts }) => facts ?? []),
    ...collectionNames.flatMap((name): readonly Located<object>[] => content[name].records),
  ];
  for (const record of records) {
    if ('review' in record.value && record.value.review === 'draft') continue;
    for (const placed of walkTexts(record.value)) {
      const problem = problemWith(placed);
      if (problem !== undefined) yield problemAt(record, placed.path, problem);
    }
  }
}

function problemWith(found: LocatedText): Problem | undefined {
  const { text } = found;
  const field = String(found.field);
  const isBlank =
    isToWrite(text) ||
    (field === 'adcode' && text === NO_ADCODE) ||
    (field === 'reviewed' && text === NOT_REVIEWED);
  if (isBlank) return placeholderProblem(found);
  if (field !== 'id' || !isDraftId(text)) return undefined;
  return {
    ruleId: 'draft-id',
    message: { zh: `编号“${text}”还是草稿的编号`, en: `“${text}” is still the id of a draft` },
    together: { zh: '{count} 个编号还是草稿的编号', en: '{count} ids are still those of drafts' },
    hint: {
      zh: '改为写明内容的编号，公布后不再改；各处引用一并改',
      en: 'Give an id that says what it is, kept for ever once published, and change the references to it',
    },
  };
}

import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { fieldNames, noteAccepts } from '../../../domain/targets/checks/note-accepts.ts';
import { readDates } from '../../../domain/text/dates/read-dates.ts';
import { isPieceOfComparator } from '../../../domain/text/quantities/comparator-words.ts';
import { cutOf } from '../../../domain/text/text-bounds.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';
import { textsInScope } from './texts-in-scope.ts';
import type { VerbatimClaim } from './verbatim-claims.ts';
import { verbatimClaims } from './verbatim-claims.ts';

/**
 * Words taken from a text are cut where the text can be cut. The quote of a statement, milestone, report or answer begins and
 * ends with a clause (or next to 和, 与, 及; after a date or its own verb), or its note gives the
 * reason after `引文：`. Any other words, and the quotes of other records, are whole words. Never inside a number, a
 * Latin word or a pair of quotation marks.
 */
export function* checkQuoteBounds(content: Content): Generator<Diagnostic> {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const statements = new Set<unknown>(
    [
      ...content.targets.records,
      ...content.milestones.records,
      ...content.reports.records,
      ...content.topics.records,
    ].map(({ value }) => value),
  );
  const readings = new Map(content.readings.records.map(({ value }) => [value.policy, value.insertions]));
  for (const claim of verbatimClaims(content)) {
    const { where, path, words, policy, scope } = claim;
    const texts = [...quoteAround(claim), ...textsOf(claim, content, documents)];
    // Foreign matter ends a clause as a mark does.
    const foreign = readings
      .get(policy)
      ?.filter(({ provision }) => scope.kind !== 'seed' && provision === scope.provision);
    const text = (foreign ?? []).reduce(
      (rest, { before, text: inserted }) =>
        rest.replace(before + inserted, `${before}${' '.repeat(inserted.length)}`),
      texts.find((each) => each.includes(words)) ?? '',
    );
    // What makes a comparison may stand inside a number (15万余人, 近百人), and is no piece of a longer word for it.
    if (path.at(-1) === 'comparatorText') {
      if (isPieceOfComparator(words, quoteOf(claim) ?? text))
        yield problemAt(where, path, notWhole(claim, text, false));
      continue;
    }
    const isExplained = (): boolean => noteOf(claim).some((note) => noteAccepts(note, 'quote'));
    if (DATES.has(String(path.at(-1))) && !isExplained() && isPartOfDate(words, text)) {
      yield problemAt(where, path, notWhole(claim, text, false));
      continue;
    }
    const cut = cutOf(words, text, () => [
      ...readDates(text).map(({ end }) => end),
      ...verbEnds(claim, text),
    ]);
    if (cut === undefined) continue;
    const isStatement = scope.kind !== 'seed' && statements.has(where.value) && path.at(-1) === 'quote';
    if (isStatement ? cut.isClause : cut.isWhole) continue;
    if (cut.isWhole && isExplained()) continue;
    yield problemAt(where, path, notWhole(claim, text, isStatement));
  }
}

/** The line that a claim names and the headings above it, or the lines of the seeds. */
function textsOf(
  { policy, scope }: VerbatimClaim,
  { seeds }: Content,
  documents: ReadonlyMap<string, ContentDocument>,
): readonly string[] {
  const document = documents.get(policy);
  if (scope.kind === 'seed') {
    const files = document?.origin?.value.sources.map(({ file }) => readSeed(seeds, file)?.text ?? '') ?? [];
    return files.flatMap((text) => text.split(/\r\n?|\n/u));
  }
  if (document === undefined) return [];
  return textsInScope(document, scope.kind === 'line' ? { ...scope, kind: 'line-or-headings' } : scope);
}

/** The quote of the statement that a verb belongs to: another statement of the line may have a verb like a part of it. */
function quoteAround(claim: VerbatimClaim): readonly string[] {
  return claim.path.at(-1) === 'modalityText' ? [quoteOf(claim) ?? ''] : [];
}

/** The quote of the statement, or of the report, that the words belong to. */
function quoteOf({ where, path }: VerbatimClaim): string | undefined {
  const record = where.value as {
    readonly quote?: string;
    readonly points?: readonly { readonly quote?: string }[];
  };
  return typeof path[1] === 'number' ? record.points?.[path[1]]?.quote : record.quote;
}

/** Fields that hold the words of a date. */
const DATES: ReadonlySet<string> = new Set(['dueText', 'dateText', 'asOfText']);

/** Wherever the words stand, they are part of a longer date: 2025年 of 到2025年底. */
function isPartOfDate(words: string, text: string): boolean {
  const dates = readDates(text);
  const starts = text
    .split(words)
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join(words).length);
  return (
    starts.length > 0 &&
    starts.every((start) =>
      dates.some(
        (date) =>
          date.start <= start &&
          start + words.length <= date.end &&
          !/^[于在]?$/u.test(date.text.replace(words, '').trim()),
      ),
    )
  );
}

/** Where the verb of a statement ends, which may stand before its quote: 力争|培训人次达到3万人次. */
function verbEnds({ where, path }: VerbatimClaim, text: string): readonly number[] {
  const record = where.value as { readonly points?: readonly { readonly modalityText?: string }[] };
  const verb = typeof path[1] === 'number' ? record.points?.[path[1]]?.modalityText : undefined;
  return verb === undefined
    ? []
    : text
        .split(verb)
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join(verb).length + verb.length);
}

/** The notes of the record and of the statement inside it. */
function noteOf({ where, path }: VerbatimClaim): readonly (string | undefined)[] {
  const record = where.value as {
    readonly note?: string;
    readonly points?: readonly { readonly note?: string }[];
  };
  return [record.note, typeof path[1] === 'number' ? record.points?.[path[1]]?.note : undefined];
}

function notWhole({ words, path }: VerbatimClaim, text: string, isStatement: boolean): Problem {
  const at = text.indexOf(words);
  const around = `${text.slice(Math.max(0, at - 6), at)}【${words}】${text.slice(at + words.length, at + words.length + 6)}`;
  const field = String(path.at(-1));
  return {
    ruleId: 'quote-cut',
    message: {
      zh: `${field} 截在${isStatement ? '分句' : '词语'}中间：${around}`,
      en: `${field} is cut inside ${isStatement ? 'a clause' : 'a word'}: ${around}`,
    },
    hint: isStatement
      ? {
          zh: `从标点到标点照录，不截断词语、数字和引号；确应如此的，在 note 中写“${fieldNames.quote}：”和理由`,
          en: `Quote from mark to mark, cutting no word, number or pair of marks; where it must be so, give the reason in the note after “${fieldNames.quote}：”`,
        }
      : { zh: '照录完整的词语、数字和引号', en: 'Take whole words, numbers and pairs of marks' },
  };
}

import type { KnownPolicy } from '../document/known-document.ts';
import { citedWork } from '../citing/cited-work.ts';
import { resolveCitation } from '../citing/reading/resolve-citation.ts';
import type { WrittenCitation } from '../citing/reading/written-citation.ts';
import { nestTitleMarks } from '../citing/title-marks.ts';
import type { KnownDocument } from '../document/known-document.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { align } from '../text/align.ts';
import { diffCharacters } from '../text/diff-characters.ts';
import { foldText } from '../text/fold-text.ts';
import { toSpan } from '../text/text-span.ts';
import { checkCircumstances } from './check-circumstances.ts';
import type { CitationFinding, PastedSpan } from './finding.ts';

type WrittenTitle = NonNullable<WrittenCitation['title']>;

/** Titles this much alike (0–1) are taken for the same one, miswritten. */
const NEAR_TITLE = 0.7;
/** What running text has before a 文号. */
const LEADS =
  /(?:^|[据照按见和与及以由在对即为的了是如从自号]|落实|贯彻|执行|文件|通知|精神|援引|引用|[印下转]发)$/u;

/** Compares a citation of a draft with the published documents. Offsets are those of `text`. */
export function checkCitation(
  written: WrittenCitation,
  text: string,
  documents: readonly KnownDocument[],
): CitationFinding {
  const { value, diagnostics: unlike } = resolveCitation(written, text, documents);
  const [first] = value;
  const policy = documents.find((document) => document.policy.id === first?.policy)?.policy;
  const span = { ...spanOf(written, text, policy), kind: 'citation' } as const;
  if (policy === undefined) return { ...span, ...nearestTitle(written, documents), diagnostics: unlike };
  const diagnostics = [...unlike, ...checkCircumstances(written, text, policy, documents)];
  const { title, number } = written;
  const printed = title === undefined ? undefined : closestTitle(policy, title);
  const isSameTitle = title === undefined || printed === undefined || fold(title.text) === fold(printed);
  if (isSameTitle && diagnostics.length > 0 && diagnostics.every(isUnread)) {
    return { ...span, verdict: 'partly', candidates: value, diagnostics };
  }
  if (!isSameTitle || diagnostics.length > 0) {
    const diff = isSameTitle ? {} : { diff: diffCharacters(title.text, printed) };
    return { ...span, verdict: 'differs', candidates: value, ...diff, diagnostics };
  }
  const isAsPrinted =
    (title === undefined || title.text === printed) &&
    (number === undefined || endsInNumber(number.text, citedWork(policy).number));
  return { ...span, verdict: isAsPrinted ? 'verbatim' : 'format-only', candidates: value, diagnostics };
}

function isUnread({ ruleId }: Diagnostic): boolean {
  return ruleId === 'citation-part-not-read';
}

/** Where a citation stands: a 文号 without a title begins where the words before it end (根据乌教发〔2024〕50号). */
function spanOf(
  { start, end, title, number }: WrittenCitation,
  text: string,
  policy?: KnownPolicy,
): PastedSpan {
  const printed = policy === undefined ? undefined : citedWork(policy).number;
  const isLed = title === undefined && number !== undefined && endsInNumber(number.text, printed);
  const from = isLed ? number.end - (printed?.length ?? 0) : start;
  return toSpan(text, from, end - from);
}

/** Whether words end in a 文号 as it is printed, with nothing before it that may be part of another agency code. */
function endsInNumber(words: string, printed: string | undefined): boolean {
  return printed !== undefined && words.endsWith(printed) && LEADS.test(words.slice(0, -printed.length));
}

/** The title of a published document that comes near a title nobody here has. */
function nearestTitle(
  written: WrittenCitation,
  documents: readonly KnownDocument[],
): Pick<CitationFinding, 'verdict' | 'candidates' | 'diff'> {
  const { title } = written;
  if (title === undefined) return { verdict: 'not-found', candidates: [] };
  const ranked = documents
    .map(({ policy }) => ({ policy, printed: closestTitle(policy, title) }))
    .map(({ policy, printed }) => ({ policy, printed, likeness: likeness(fold(title.text), fold(printed)) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  return best === undefined || best.likeness < NEAR_TITLE
    ? { verdict: 'not-found', candidates: [] }
    : {
        verdict: 'differs',
        candidates: [{ policy: best.policy.id }],
        diff: diffCharacters(title.text, best.printed),
      };
}

/** Of the titles of plan and notice, as citations print them, the one nearer to what is written. */
function closestTitle(policy: KnownPolicy, { text, isFree }: WrittenTitle): string {
  const [plan, notice] = (['plan', 'notice'] as const)
    .map((part) => citedWork(policy, part).title)
    .map((title) => (isFree ? title : nestTitleMarks(title))) as [string, string];
  return likeness(fold(text), fold(notice)) > likeness(fold(text), fold(plan)) ? notice : plan;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return align([...a], [...b], false).same / Math.max(a.length, b.length, 1);
}

function fold(title: string): string {
  return foldText(title).folded;
}

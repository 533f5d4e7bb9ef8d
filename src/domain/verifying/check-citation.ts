import type { Policy } from '../../schemas/policy.ts';
import { citedWork } from '../citing/cited-work.ts';
import type { CitableDocument } from '../citing/citable-document.ts';
import { resolveCitation } from '../citing/parse-citation.ts';
import { nestTitleMarks } from '../citing/title-marks.ts';
import type { WrittenCitation } from '../citing/written-citation.ts';
import { align } from './align.ts';
import { diffCharacters } from './diff-characters.ts';
import type { CitationFinding } from './finding.ts';
import { foldText } from './fold-text.ts';

/** Titles this much alike (0–1) are taken for the same one, miswritten. */
const NEAR_TITLE = 0.7;

/** Compares a citation of a draft with the documents held. Offsets are those of `text`. */
export function checkCitation(
  written: WrittenCitation,
  text: string,
  documents: readonly CitableDocument[],
): CitationFinding {
  const span = { start: written.start, end: written.end, text: written.text, kind: 'citation' } as const;
  const { value, diagnostics } = resolveCitation(written, text, documents);
  const [first] = value;
  const policy = documents.find((document) => document.policy.id === first?.policy)?.policy;
  if (policy === undefined) return { ...span, ...nearestTitle(written, documents), diagnostics };
  const title = written.title?.text;
  const held = title === undefined ? undefined : closestTitle(policy, title);
  const isSameTitle = title === undefined || held === undefined || fold(title) === fold(held);
  if (!isSameTitle || diagnostics.length > 0) {
    const diff = isSameTitle ? {} : { diff: diffCharacters(title, held) };
    return { ...span, verdict: 'differs', candidates: value, ...diff, diagnostics };
  }
  const number = written.number?.text;
  const isAsPrinted =
    (title === undefined || title === held) && (number === undefined || number === citedWork(policy).number);
  return { ...span, verdict: isAsPrinted ? 'verbatim' : 'format-only', candidates: value, diagnostics };
}

/** The title of a document held that comes near a title nobody here has. */
function nearestTitle(
  written: WrittenCitation,
  documents: readonly CitableDocument[],
): Pick<CitationFinding, 'verdict' | 'candidates' | 'diff'> {
  const title = written.title?.text ?? '';
  const ranked = documents
    .map(({ policy }) => ({ policy, held: closestTitle(policy, title) }))
    .map(({ policy, held }) => ({ policy, held, likeness: likeness(fold(title), fold(held)) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  return best === undefined || best.likeness < NEAR_TITLE
    ? { verdict: 'not-found', candidates: [] }
    : {
        verdict: 'differs',
        candidates: [{ policy: best.policy.id }],
        diff: diffCharacters(title, best.held),
      };
}

/** Of the titles of plan and notice, as they stand inside 《》, the one nearer to what is written. */
function closestTitle(policy: Policy, title: string): string {
  const plan = nestTitleMarks(policy.title);
  if (policy.noticeTitle === undefined) return plan;
  const notice = nestTitleMarks(policy.noticeTitle);
  return likeness(fold(title), fold(notice)) > likeness(fold(title), fold(plan)) ? notice : plan;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return align([...a], [...b], false).same / Math.max(a.length, b.length, 1);
}

function fold(title: string): string {
  return foldText(title).folded;
}

import { citedWork } from '../citing/cited-work.ts';
import { resolveCitation } from '../citing/reading/resolve-citation.ts';
import type { WrittenCitation } from '../citing/reading/written-citation.ts';
import { nestTitleMarks } from '../citing/title-marks.ts';
import type { KnownDocument } from '../document/known-document.ts';

/** A title that names a kind of document and no document: 《方案》, 《实施方案》. */
const GENERIC =
  /^[本该]?(?:实施|行动|发展|工作|总体|建设|改革|试点|管理|指导|暂行|若干|三年)*(?:方案|规划|计划|通知|意见|办法|纲要|规定|决定|细则)$/u;
/** What stands before the short title that a writer gives a document. */
const NAMING = /(?:简称|下称|统称)(?:为|作)?[：:]?\s*[“"「『‘]?$/u;

interface Antecedent {
  readonly title: string;
  readonly document?: KnownDocument;
}

/**
 * The citations of a draft with each back-reference (《方案》第三部分, or the short title given by 以下简称《…》) under
 * the title of the document cited before that it stands for. Left out are those that name no position, because nothing of
 * them can be checked, those of a document not published here, and the words that give a short title.
 */
export function resolveBackReferences(
  written: readonly WrittenCitation[],
  text: string,
  documents: readonly KnownDocument[],
): readonly WrittenCitation[] {
  const cited: Antecedent[] = [];
  const named = new Map<string, Antecedent>();
  return written.flatMap((citation) => {
    const title = citation.title?.text.trim();
    const last = cited.at(-1);
    if (title !== undefined && last !== undefined && NAMING.test(text.slice(0, citation.start))) {
      named.set(title, last);
      return [];
    }
    const isGeneric = title !== undefined && GENERIC.test(title) && citation.number === undefined;
    const antecedent =
      (title === undefined ? undefined : named.get(title)) ??
      (isGeneric ? cited.findLast((candidate) => isShortFor(title, candidate)) : undefined);
    if (antecedent !== undefined || isGeneric) {
      if (citation.position === undefined) return [];
      if (antecedent === undefined) return [citation];
      return antecedent.document === undefined ? [] : [retitle(citation, antecedent.document)];
    }
    cited.push(toAntecedent(citation, text, documents));
    return [citation];
  });
}

function isShortFor(title: string, candidate: Antecedent): boolean {
  const short = title.replace(/^[本该]/u, '');
  const { document } = candidate;
  const titles =
    document === undefined
      ? [candidate.title]
      : (['plan', 'notice'] as const).map((part) => citedWork(document.policy, part).title);
  return titles.some((name) => name.replace(/[（(][^（()）]*[）)]$/u, '').endsWith(short));
}

function retitle(citation: WrittenCitation, { policy }: KnownDocument): WrittenCitation {
  const { title } = citation;
  return title === undefined
    ? citation
    : { ...citation, title: { ...title, text: nestTitleMarks(citedWork(policy).title) } };
}

function toAntecedent(
  citation: WrittenCitation,
  text: string,
  documents: readonly KnownDocument[],
): Antecedent {
  const [first, ...others] = new Set(
    resolveCitation(citation, text, documents).value.map(({ policy }) => policy),
  );
  const document = others.length > 0 ? undefined : documents.find(({ policy }) => policy.id === first);
  return { title: citation.title?.text ?? '', ...(document && { document }) };
}

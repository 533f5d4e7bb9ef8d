import type { WordsFinding } from './finding.ts';

/**
 * Joins neighbouring sentences of one paragraph, or of one long quotation, of the paste that have the same verdict and, where they were found,
 * follow each other on the same printed line of the source, so that a copied paragraph is one finding.
 */
export function mergePassages(text: string, findings: readonly WordsFinding[]): readonly WordsFinding[] {
  const merged: WordsFinding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const joined = last === undefined ? undefined : join(text, last, finding);
    if (joined === undefined) merged.push(finding);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(text: string, first: WordsFinding, second: WordsFinding): WordsFinding | undefined {
  const gap = text.slice(first.end, second.start);
  // Two quotations have their marks between them; only the pieces of one long quotation follow each other so.
  if (first.kind !== second.kind || /[^\s]/u.test(gap) || gap.includes('\n')) return undefined;
  const span = {
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    kind: first.kind,
  };
  if (first.verdict === 'not-found' && second.verdict === 'not-found')
    return { ...span, verdict: 'not-found' };
  if ((first.verdict !== 'verbatim' && first.verdict !== 'format-only') || second.verdict !== first.verdict) {
    return undefined;
  }
  const sources = first.sources.flatMap((source) => {
    const next = second.sources.find((candidate) => candidate.firstLine === source.lastLine);
    if (next === undefined) return [];
    const ids = [...source.ids, ...next.ids.filter((id) => !source.ids.includes(id))];
    return [{ ...source, ids, text: `${source.text}${next.text}`, lastLine: next.lastLine }];
  });
  return sources.length === 0 ? undefined : { ...span, verdict: first.verdict, sources };
}

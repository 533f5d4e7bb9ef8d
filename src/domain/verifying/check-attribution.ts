import type { KnownDocument } from '../document/known-document.ts';
import { provisionsOf } from '../document/known-document.ts';
import { walkAddresses } from '../document/provision-path.ts';
import type { Attribution, Draft } from './find-attribution.ts';
import { findAttribution } from './find-attribution.ts';
import { MOST_FOUND } from './find-exact.ts';
import { findFigure, isFigure } from './find-figure.ts';
import type { CitedSource, WordsFinding, WordsVerdict } from './finding.ts';
import type { SourcePassage } from './source-passage.ts';

/** Compares words with one document alone. */
export type CheckIn = (policy: string, words: string) => WordsVerdict;

/** An altered quotation this much less like the document cited than another one is still taken for one of it. */
const LEEWAY = 0.15;
/** An altered quotation must be this like a passage for its position to count. */
const CLEARLY_ALIKE = 0.8;

/**
 * A finding about words that the draft gives a source for, with that source compared: `elsewhere` where they stand in
 * another document or at another position than cited. A citation that is wrong itself, or of a document not published here,
 * says nothing about its words.
 */
export function checkAttribution(finding: WordsFinding, draft: Draft, checkIn: CheckIn): WordsFinding {
  const attribution = findAttribution(finding, draft);
  const cited = attribution === undefined ? undefined : citedBy(attribution);
  if (cited === undefined || cited.candidates.length === 0) return finding;
  const policies = [...new Set(cited.candidates.map(({ policy }) => policy))];
  const isFoundThere =
    finding.verdict !== 'differs' && sourcesOf(finding).some(({ policy }) => policies.includes(policy));
  if (isFigure(finding.text) && !isFoundThere) {
    const figure = findFigure(finding, draft.text, draft.corpus, policies);
    if (figure !== undefined) return { ...span(finding), ...figure };
  }
  const nearer = inCitedDocument(finding, policies, checkIn);
  const sources = sourcesOf(nearer);
  if (sources.length === 0) return nearer;
  const allowed = allowedIds(cited, draft.documents);
  const isThere = sources.some(
    ({ policy, ids }) =>
      allowed.get(policy) === 'all' || ids.some((id) => isAllowed(allowed.get(policy), id)),
  );
  const isUnclear =
    nearer.verdict === 'differs' &&
    nearer.similarity < CLEARLY_ALIKE &&
    sources.some(({ policy }) => policies.includes(policy));
  if (isThere || isUnclear) return nearer;
  return {
    ...span(nearer),
    verdict: 'elsewhere',
    sources,
    cited,
    ...(nearer.verdict === 'differs' ? { diff: nearer.diff } : {}),
  };
}

function span({
  start,
  end,
  text,
  kind,
}: WordsFinding): Pick<WordsFinding, 'start' | 'end' | 'text' | 'kind'> {
  return { start, end, text, kind };
}

function sourcesOf(finding: WordsFinding): readonly SourcePassage[] {
  switch (finding.verdict) {
    case 'not-found':
      return [];
    case 'differs':
      return [finding.source];
    default:
      return finding.sources;
  }
}

/** What a draft names, as far as it is certain: the whole document where the position is unknown or not understood. */
function citedBy(attribution: Attribution): CitedSource | undefined {
  if (attribution.kind === 'region') {
    const { name, policies } = attribution;
    return { text: name, candidates: policies.map((policy) => ({ policy })) };
  }
  const { citation, isDocumentOnly } = attribution;
  const rules = new Set(citation.diagnostics.map(({ ruleId }) => ruleId));
  if (citation.verdict === 'not-found' || rules.has('citation-title-number-disagree')) return undefined;
  const isUncertain = [
    'citation-unknown-position',
    'citation-part-not-read',
    'citation-address-disagree',
  ].some((rule) => rules.has(rule));
  const candidates =
    isUncertain || isDocumentOnly === true
      ? citation.candidates.map(({ policy }) => ({ policy }))
      : citation.candidates;
  return { text: citation.text, candidates };
}

/**
 * Words compared with the document cited: altered ones where they are about as like it as another, and set phrases that
 * stand in so many that it was not come to.
 */
function inCitedDocument(finding: WordsFinding, policies: readonly string[], checkIn: CheckIn): WordsFinding {
  const sources = sourcesOf(finding);
  if (sources.length >= MOST_FOUND && !sources.some(({ policy }) => policies.includes(policy))) {
    const there = policies
      .map((policy) => checkIn(policy, finding.text))
      .find(({ verdict }) => verdict === 'verbatim' || verdict === 'format-only');
    return there === undefined ? finding : { ...span(finding), ...there };
  }
  if (finding.verdict !== 'differs' || policies.includes(finding.source.policy)) return finding;
  for (const policy of policies) {
    const there = checkIn(policy, finding.text);
    if (there.verdict === 'differs' && there.similarity >= finding.similarity - LEEWAY) {
      return { ...span(finding), ...there };
    }
  }
  return finding;
}

/** For each document cited, the ids that a citation of it covers. */
function allowedIds(
  { candidates, text }: CitedSource,
  documents: readonly KnownDocument[],
): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const allowed = new Map<string, ReadonlySet<string> | 'all'>();
  for (const { policy } of candidates) {
    if (allowed.has(policy)) continue;
    const document = documents.find((each) => each.policy.id === policy);
    const provisions = candidates.filter((each) => each.policy === policy).map(({ provision }) => provision);
    allowed.set(
      policy,
      document === undefined || provisions.includes(undefined)
        ? 'all'
        : idsCovered(
            document,
            provisions.filter((id) => id !== undefined),
            isRange(text),
          ),
    );
  }
  return allowed;
}

/** 第4点至第6点, 第5—7点 */
function isRange(citation: string): boolean {
  return /[点项条款段）)\d一二三四五六七八九十][至到—–~～-]+第?[（(]?[\d一二三四五六七八九十]/u.test(
    citation.replace(/《[^》]*》|[（(][^）)]*[）)]/gu, ''),
  );
}

/** The ids of what is cited and of everything below it; in a range, of everything from the first to the last. */
function idsCovered(
  document: KnownDocument,
  provisions: readonly string[],
  isFromTo: boolean,
): ReadonlySet<string> {
  const entries = [...walkAddresses(provisionsOf(document))].map(({ id, path }) => ({
    id,
    isCited: provisions.includes(id) || path.some((step) => provisions.includes(step.id)),
  }));
  const first = entries.findIndex(({ isCited }) => isCited);
  const last = entries.findLastIndex(({ isCited }) => isCited);
  return new Set(
    entries
      .filter(({ isCited }, index) => isCited || (isFromTo && index >= first && index <= last))
      .map(({ id }) => id),
  );
}

function isAllowed(allowed: ReadonlySet<string> | 'all' | undefined, id: string): boolean {
  return allowed !== undefined && allowed !== 'all' && allowed.has(id);
}

import type { NumeralToken } from '../numerals/list-numeral-tokens.ts';
import { listNumeralTokens } from '../numerals/list-numeral-tokens.ts';
import type { PolicyText } from '../provision.ts';
import { walkProvisions } from '../provision.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';

/** Words that a record takes from one place; every numeral inside any of them is covered. */
export interface CoveringWords {
  /** Id of the paragraph, or of the provision whose heading it is. */
  readonly provision: string;
  /** Quote, dueText, comparatorText and the like, verbatim. */
  readonly words: readonly string[];
}

/** A numeral in its place. */
export interface PlacedToken {
  readonly provision: string;
  readonly token: NumeralToken;
}

/** An exclusion that excludes nothing: its words are not there, hold no numeral, or only numerals of records. */
export interface DeadExclusion {
  readonly exclusion: NumeralExclusion;
  /** Position in the list given. */
  readonly index: number;
  readonly cause: 'absent' | 'no-numeral' | 'covered-by-record';
}

export interface Coverage {
  /** Numerals in the text, printed labels left out. */
  readonly total: number;
  readonly coveredByRecords: number;
  /** Numerals that only an exclusion covers, by its reason, in order of first use. */
  readonly excluded: ReadonlyMap<string, number>;
  /** In printed order; empty when the coverage is complete. */
  readonly uncovered: readonly PlacedToken[];
  readonly dead: readonly DeadExclusion[];
}

/**
 * Whether every numeral of a document is covered by a record or excluded with a reason.
 * Words cover only the place they name, at every occurrence there; labels (三、, （二）, 5.) are outside.
 */
export function measureCoverage(
  text: PolicyText,
  records: readonly CoveringWords[],
  exclusions: readonly NumeralExclusion[],
): Coverage {
  const uncovered: PlacedToken[] = [];
  const excluded = new Map<string, number>();
  const used = new Set<number>();
  const places = listPlaces(text);
  let total = 0;
  let coveredByRecords = 0;
  for (const [provision, words] of places) {
    const spans = records
      .filter((record) => record.provision === provision)
      .flatMap((record) => record.words.flatMap((each) => findSpans(words, each)));
    const exclusionSpans = exclusions.flatMap((exclusion, index) =>
      exclusion.provision === provision
        ? findSpans(words, exclusion.quote).map((span) => ({ ...span, index, reason: exclusion.reason }))
        : [],
    );
    for (const token of listNumeralTokens(words)) {
      total += 1;
      if (spans.some((span) => holds(span, token))) {
        coveredByRecords += 1;
        continue;
      }
      const holding = exclusionSpans.filter((span) => holds(span, token));
      for (const { index } of holding) used.add(index);
      const reason = holding[0]?.reason;
      if (reason === undefined) uncovered.push({ provision, token });
      else excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
    }
  }
  const dead = exclusions.flatMap((exclusion, index) =>
    used.has(index) ? [] : [{ exclusion, index, cause: causeOf(exclusion, places) }],
  );
  return { total, coveredByRecords, excluded, uncovered, dead };
}

/** Headings under their provision's id, paragraphs under their own. */
function listPlaces(text: PolicyText): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { provision } of walkProvisions(text.provisions)) {
    places.set(provision.id, provision.heading);
    for (const paragraph of provision.paragraphs) places.set(paragraph.id, paragraph.text);
  }
  return places;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function findSpans(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function causeOf(exclusion: NumeralExclusion, places: ReadonlyMap<string, string>): DeadExclusion['cause'] {
  const isAbsent = places.get(exclusion.provision)?.includes(exclusion.quote) !== true;
  if (isAbsent) return 'absent';
  return listNumeralTokens(exclusion.quote).length === 0 ? 'no-numeral' : 'covered-by-record';
}

import type { NumeralExclusion } from '../../../schemas/numeral-exclusion.ts';
import type { PolicyText } from '../../document/provision.ts';
import { walkProvisions } from '../../document/provision.ts';
import type { NumeralToken } from '../../text/numerals/list-numeral-tokens.ts';
import { listNumeralTokens } from '../../text/numerals/list-numeral-tokens.ts';
import type { Claim } from './claimed-spans.ts';
import { claimedSpans, findSpans, holds } from './claimed-spans.ts';
import { numeralInWord } from './numeral-in-word.ts';

/** A numeral and where it stands. */
export interface LocatedToken {
  readonly provision: string;
  readonly token: NumeralToken;
}

/** A numeral that more than one record takes for its number. */
export interface SharedToken extends LocatedToken {
  /** Ids of the records, in the order given. */
  readonly records: readonly string[];
}

/** An exclusion that excludes nothing: its words are not there, hold no numeral, or only numerals of records. */
interface DeadExclusion {
  readonly exclusion: NumeralExclusion;
  /** Position in the list given. */
  readonly index: number;
  readonly cause: 'absent' | 'no-numeral' | 'covered-by-record';
}

export interface Coverage {
  /** Numerals in the text, printed labels left out. */
  readonly total: number;
  readonly coveredByRecords: number;
  /** Numerals that only an exclusion covers, or that are part of a word by rule, by reason, in order of first use. */
  readonly excluded: ReadonlyMap<string, number>;
  /** In printed order; empty when the coverage is complete. */
  readonly uncovered: readonly LocatedToken[];
  readonly shared: readonly SharedToken[];
  readonly dead: readonly DeadExclusion[];
}

/**
 * Whether every numeral of a document is the number or date of a record, part of a word by rule, or excluded with a reason. A numeral that a
 * record merely quotes is neither. Exclusions cover their words at every occurrence in the provision they name; labels
 * (三、, （二）, 5.) are outside.
 */
export function measureCoverage(
  text: PolicyText,
  claims: readonly Claim[],
  exclusions: readonly NumeralExclusion[],
): Coverage {
  const shared: SharedToken[] = [];
  const uncovered: LocatedToken[] = [];
  const excluded = new Map<string, number>();
  const used = new Set<number>();
  const texts = listTexts(text);
  const claimsOf = Map.groupBy(claims, ({ provision }) => provision);
  const exclusionsOf = Map.groupBy(
    exclusions.map((exclusion, index) => ({ exclusion, index })),
    ({ exclusion }) => exclusion.provision,
  );
  let total = 0;
  let coveredByRecords = 0;
  for (const [provision, words] of texts) {
    const spans = (claimsOf.get(provision) ?? []).flatMap((claim) =>
      claimedSpans(words, claim).map((span) => ({ ...span, claim })),
    );
    const exclusionSpans = (exclusionsOf.get(provision) ?? []).flatMap(({ exclusion, index }) =>
      findSpans(words, exclusion.quote).map((span) => ({ ...span, index, reason: exclusion.reason })),
    );
    for (const token of listNumeralTokens(words)) {
      total += 1;
      const takers = spans.filter((span) => holds(span, token)).map(({ claim }) => claim);
      if (takers.length > 0) {
        coveredByRecords += 1;
        const ids = takers.flatMap((claim) => (claim.kind === 'number' ? [claim.record] : []));
        const records = [...new Set(ids)];
        if (records.length > 1) shared.push({ provision, token, records });
        continue;
      }
      const holding = exclusionSpans.filter((span) => holds(span, token));
      for (const { index } of holding) used.add(index);
      const reason = holding[0]?.reason ?? numeralInWord(words, token);
      if (reason === undefined) uncovered.push({ provision, token });
      else excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
    }
  }
  const dead = exclusions.flatMap((exclusion, index) =>
    used.has(index) ? [] : [{ exclusion, index, cause: causeOf(exclusion, texts) }],
  );
  return { total, coveredByRecords, excluded, uncovered, shared, dead };
}

/** Headings under their provision's id, paragraphs under their own. */
function listTexts(text: PolicyText): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { provision } of walkProvisions(text.provisions)) {
    texts.set(provision.id, provision.heading);
    for (const paragraph of provision.paragraphs) texts.set(paragraph.id, paragraph.text);
  }
  return texts;
}

function causeOf(exclusion: NumeralExclusion, texts: ReadonlyMap<string, string>): DeadExclusion['cause'] {
  const isAbsent = texts.get(exclusion.provision)?.includes(exclusion.quote) !== true;
  if (isAbsent) return 'absent';
  return listNumeralTokens(exclusion.quote).length === 0 ? 'no-numeral' : 'covered-by-record';
}

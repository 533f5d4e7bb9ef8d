import { takeQuantities } from '../../domain/targets/coverage/take-quantities.ts';
import { beginsAndEndsWhole } from '../../domain/text/text-bounds.ts';
import type { TargetPoint } from '../../schemas/target.ts';

/**
 * The thing that a statement is about, as one run of its own words, whole at both ends: what its number counts or
 * measures, else what its verb brings into being; the whole clause without its date where neither stands for itself.
 */
export function proposeName({ quote, dueText, modalityText }: TargetPoint): string {
  const clause = trim(withoutDate(quote, dueText));
  const [taken] = takeQuantities({ quote });
  const candidates =
    taken === undefined
      ? [afterVerb(clause, modalityText).replace(INDEFINITE, '')].filter(
          (name) => name.length >= SHORTEST_MADE,
        )
      : nearNumber(quote, taken.quantity, { dueText, modalityText });
  return candidates.find((name) => isWhole(name, quote, modalityText)) ?? clause;
}

/** What stands behind a number, and what stands before it, the verb taken away first. */
function nearNumber(
  quote: string,
  { start, end }: { readonly start: number; readonly end: number },
  { dueText, modalityText }: Pick<TargetPoint, 'dueText' | 'modalityText'>,
): readonly string[] {
  const counted = trim(quote.slice(end).replace(LEADING_BOUND, ''));
  const before = trim(withoutDate(quote.slice(0, start), dueText));
  const measured = trim(before.replace(TRAILING_WORDS, ''));
  return [counted, afterVerb(measured, modalityText), measured].filter(
    (name) => name.length >= SHORTEST && !name.startsWith('的'),
  );
}

function isWhole(name: string, quote: string, verb: string | undefined): boolean {
  return beginsAndEndsWhole(name, quote, { verb });
}

/** Fewer characters than these name nothing. */
const SHORTEST = 2;
const SHORTEST_MADE = 6;

/** Amounts that are no number, before what they count. */
const INDEFINITE = /^(?:一批|若干|一套|数以万计的)/u;

/** Bounds that stand behind a number. */
const LEADING_BOUND = /^(?:及|或)?(?:以上|以下|以内|左右)/u;

/** Words between what is measured and its number: 达到, 一般为, 不低于, 原则上占. */
const TRAILING_WORDS =
  /(?:原则上|一般|力争|基本|稳定在|提高到|提升到|增长到|达到|超过|不低于|不少于|不超过|低于|高于|至少|每年|约|达|为|在|到|至)+$/u;

/** What stands behind the verb, or before it where nothing does; the words as they are where it is not among them. */
function afterVerb(words: string, verb: string | undefined): string {
  const at = verb === undefined ? -1 : words.indexOf(verb);
  if (verb === undefined || at === -1) return words;
  const after = trim(words.slice(at + verb.length));
  return after === '' ? trim(words.slice(0, at)) : after;
}

function withoutDate(words: string, dueText: string | undefined): string {
  return dueText !== undefined && words.startsWith(dueText) ? words.slice(dueText.length) : words;
}

function trim(words: string): string {
  return words.replace(/^[\s，,、。；]+|[\s，,、。；]+$/gu, '');
}

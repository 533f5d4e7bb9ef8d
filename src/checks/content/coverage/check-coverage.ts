import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { SourcePosition, SourcePositionFinder } from '../../../domain/source/source-position.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import type { LocatedToken, SharedToken } from '../../../domain/targets/coverage/coverage.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import { documentCoverages } from './document-coverage.ts';

/** Every numeral of a document is that of one record, or excluded with a reason, so that nothing is missed silently. */
export function* checkCoverage(content: Content): Generator<Diagnostic> {
  const sources = [content.targets, content.milestones, content.reports, content.numeralExclusions];
  if (sources.some(({ isFit }) => !isFit)) return;
  for (const { facts, id } of content.documents) {
    if (facts?.value.trackers === 'in-progress') yield problemAt(facts, ['trackers'], inProgress(id));
  }
  for (const { document, uncovered, shared, dead, exclusions } of documentCoverages(content)) {
    const positionOfToken = createTokenPositionFinder(document);
    for (const token of uncovered) {
      yield problemIn(document.file, positionOfToken(token), notCovered(token));
    }
    for (const token of shared) yield problemIn(document.file, positionOfToken(token), recordedTwice(token));
    for (const { index, cause } of dead) {
      const exclusion = exclusions[index];
      // Words that are not there are a problem of the quotation.
      if (exclusion === undefined || cause === 'absent') continue;
      yield problemAt(exclusion, ['quote'], deadExclusion(exclusion.value.quote, cause));
    }
  }
}

/** Offsets of tokens count from the heading without its printed number. */
function createTokenPositionFinder({
  positions,
  partById,
  positionOfPart,
}: ContentDocument): (token: LocatedToken) => SourcePosition {
  const finders = new Map<string, SourcePositionFinder>();
  return ({ provision, token }) => {
    const text = partById.get(provision)?.text ?? '';
    const inLine = finders.get(provision) ?? createSourcePositionFinder(text);
    finders.set(provision, inLine);
    const label = Math.max(text.indexOf(token.text, token.start) - token.start, 0);
    const before = inLine(token.start + label).column - 1;
    return positions.get(provision)?.characters[before] ?? positionOfPart(provision);
  };
}

function notCovered({ provision, token }: LocatedToken): Problem {
  return {
    ruleId: 'numeral-not-covered',
    message: {
      zh: `${provision} 中的数字“${token.text}”既没有记录，也没有排除`,
      en: `The numeral “${token.text}” in ${provision} is neither recorded nor excluded`,
    },
    hint: {
      zh: '是数量或时限的，记入 targets、milestones 或 reports；不是的，在 numeral-exclusions 中写明一个词的理由',
      en: 'Record a quantity or date in targets, milestones or reports; exclude anything else in numeral-exclusions with a one-word reason',
    },
  };
}

function recordedTwice({ provision, token, records }: SharedToken): Problem {
  return {
    ruleId: 'numeral-recorded-twice',
    message: {
      zh: `${provision} 中的数字“${token.text}”记了不止一次：${records.join('、')}`,
      en: `The numeral “${token.text}” in ${provision} is recorded more than once: ${records.join(', ')}`,
    },
    hint: {
      zh: '原文印一次的数只记一条：合并，或删去重复的',
      en: 'A number printed once is recorded once: join the records, or delete the copy',
    },
  };
}

function deadExclusion(quote: string, cause: 'no-numeral' | 'covered-by-record'): Problem {
  const message: Bilingual =
    cause === 'no-numeral'
      ? { zh: `“${quote}”中没有数字`, en: `There is no numeral in “${quote}”` }
      : { zh: `“${quote}”中的数字都有记录`, en: `Every numeral in “${quote}” is recorded` };
  return {
    ruleId: 'numeral-exclusion-dead',
    message,
    hint: { zh: '删去这一条排除', en: 'Delete this exclusion' },
  };
}

function inProgress(policy: string): Problem {
  return {
    ruleId: 'trackers-in-progress',
    severity: 'warning',
    message: {
      zh: `“${policy}”的目标与时限尚在录入，不查数字覆盖，不计入总数`,
      en: `The trackers of “${policy}” are in progress: numerals are not checked for coverage, nothing is counted in totals`,
    },
    hint: { zh: '录完后写 trackers: complete', en: 'Write trackers: complete when they are done' },
  };
}

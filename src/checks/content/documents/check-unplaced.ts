import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { splitLines } from '../../../domain/source/text-lines.ts';
import { trimLayoutSpace } from '../../../domain/text/layout-space.ts';
import { findUnplaced } from '../../../ingest/ingest-seed.ts';
import type { NumberingDecision } from '../../../schemas/policy.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import type { SourceLines } from './source-lines.ts';

/**
 * Ids are for ever, so a person has decided on every number of the source that no rule can place, and each decision is
 * carried out in the text. The numbers are found anew in the source: leaving one out of `numbering` hides none.
 */
export function* checkUnplaced(
  document: ContentDocument,
  _content: Content,
  source: SourceLines | undefined,
): Generator<Diagnostic> {
  const { facts } = document;
  if (facts === undefined || source === undefined) return;
  const { numbering = [] } = facts.value;
  const lines =
    numbering.length === 0 ? [] : splitLines(source.seed.text).map((line) => trimLayoutSpace(line.text));
  // One on other words than the line has decides nothing; a line that was joined begins with its own.
  const meant = numbering.filter(({ line, text }) => text.startsWith(lines[line - 1] ?? '\n'));
  const decisions = new Map(meant.map((decision) => [decision.line, decision]));
  for (const { line, text } of findUnplaced(source.stripped().lines, decisions)) {
    yield problemAt(facts, ['numbering'], undecided(line, text));
  }
  for (const [index, decision] of numbering.entries()) {
    if (!document.complete || isCarriedOut(decision, document)) continue;
    yield problemAt(facts, ['numbering', index], notCarriedOut(decision));
  }
}

function isCarriedOut({ as, id, text }: NumberingDecision, { parts, partById }: ContentDocument): boolean {
  if (as === 'paragraph') {
    return id === undefined && parts.some((part) => part.text === text && /(?:^|-)p\d+$/.test(part.id));
  }
  const heading = id === undefined ? undefined : partById.get(id)?.text;
  return heading !== undefined && heading !== '' && text.startsWith(heading);
}

function undecided(line: number, text: string): Problem {
  return {
    ruleId: 'numbering-undecided',
    message: {
      zh: `原文第 ${String(line)} 行的序号无法按规则编号，尚未决定：“${text}”`,
      en: `No rule can place the number in line ${String(line)} of the source, and nobody has decided: “${text}”`,
    },
    hint: {
      zh: `在 numbering 中写 line: ${String(line)}、text、as（paragraph 或 provision，后者并写 id）和 reason，再重新导入`,
      en: `Under numbering write line: ${String(line)}, text, as (paragraph, or provision with its id) and reason, then ingest again`,
    },
  };
}

function notCarriedOut({ line, as, id }: NumberingDecision): Problem {
  return {
    ruleId: 'numbering-not-carried-out',
    message: {
      zh: `numbering 决定第 ${String(line)} 行作 ${as}${id === undefined ? '' : `（${id}）`}，正文不是这样`,
      en: `numbering decides that line ${String(line)} is a ${as}${id === undefined ? '' : ` (${id})`}; the text has it otherwise`,
    },
    hint: {
      zh: '重新导入，或改正正文或这条决定',
      en: 'Ingest again, or correct the text or the decision',
    },
  };
}

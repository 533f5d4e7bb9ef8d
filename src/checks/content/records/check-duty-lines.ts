import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import { compareDuties } from '../../../domain/targets/duties/duty-records.ts';
import type { DutyLine } from '../../../domain/targets/duties/parse-duty-lines.ts';
import type { Problem } from '../../base/located.ts';
import { problemIn } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * Every printed line of responsible bodies has its record; whether the record is right is for `check-records.ts`.
 * Of a document whose trackers are in progress a missing one is told, and stops nothing.
 */
export function* checkDutyLines(content: Content): Generator<Diagnostic> {
  if (!content.duties.isFit) return;
  const duties = Map.groupBy(
    content.duties.records.map(({ value }) => value),
    ({ policy }) => policy,
  );
  for (const { id, file, facts, text, partById, positions, positionOfPart } of content.documents) {
    const isInProgress = facts?.value.trackers === 'in-progress';
    for (const { provision, line } of compareDuties(text, duties.get(id) ?? []).unrecorded) {
      const printed = partById.get(provision)?.text ?? '';
      // A heading is printed after its number.
      const start = Math.max(printed.indexOf(line.text), 0);
      const before = createSourcePositionFinder(printed)(start).column - 1;
      const position = positions.get(provision)?.characters[before] ?? positionOfPart(provision);
      yield problemIn(file, position, missing(provision, line, content.folders.content, isInProgress));
    }
  }
}

function missing(provision: string, line: DutyLine, folder: string, isInProgress: boolean): Problem {
  const { text, isUnderstood } = line;
  return {
    ruleId: 'duty-missing',
    ...(isInProgress ? { severity: 'warning' } : {}),
    message: {
      zh: `${provision} 印有“${text}”，duties.yaml 中没有记录`,
      en: `${provision} prints “${text}”, which duties.yaml does not record`,
    },
    hint: isUnderstood
      ? {
          zh: `在 ${folder}/duties.yaml 补一条，quote 照录整行（含括号），单位按原文顺序列出`,
          en: `Add a record to ${folder}/duties.yaml: the whole line as quote, brackets included, its bodies in printed order`,
        }
      : {
          zh: `这一行像是责任单位，读不出全部单位名称：由人判断，在 ${folder}/duties.yaml 补一条，quote 照录整行（含括号）`,
          en: `It looks like a line of responsible bodies, but not every name in it could be read: decide, and add a record to ${folder}/duties.yaml with the whole line as quote, brackets included`,
        },
  };
}

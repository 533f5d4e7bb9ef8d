import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import { parseDutyLines } from '../../../domain/targets/duties/parse-duty-lines.ts';
import { problemIn } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Every printed line of responsible bodies has its record; whether the record is right is for `check-records.ts`. */
export function* checkDutyLines(content: Content): Generator<Diagnostic> {
  if (!content.duties.isFit) return;
  const keyOf = (policy: string, provision: string, quote: string): string => [policy, provision, quote].join('\n');
  const recorded = new Set(
    content.duties.records.map(({ value }) => keyOf(value.policy, value.provision, value.quote)),
  );
  for (const { id, file, parts, positions, positionOfPart } of content.documents) {
    for (const { id: provision, text } of parts) {
      const positionAt = createSourcePositionFinder(text);
      for (const line of parseDutyLines(text)) {
        if (recorded.has(keyOf(id, provision, line.text))) continue;
        const before = positionAt(line.start).column - 1;
        yield problemIn(file, positions.get(provision)?.characters[before] ?? positionOfPart(provision), {
          ruleId: 'duty-missing',
          message: {
            zh: `${provision} 印有“${line.text}”，duties.yaml 中没有记录`,
            en: `${provision} prints “${line.text}”, which duties.yaml does not record`,
          },
          hint: {
            zh: `在 ${content.folders.content}/duties.yaml 补一条，quote 照录整行（含括号），单位按原文顺序列出`,
            en: `Add a record to ${content.folders.content}/duties.yaml: the whole line as quote, brackets included, its bodies in printed order`,
          },
        });
      }
    }
  }
}

import { printDue } from './duty-passages.ts';
import type { DutyTaskWords } from './duty-rows.ts';
import type { DutyTask } from './duty-tasks.ts';

/** A task as its table prints it, in Chinese. */
export function dutyWords(task: DutyTask): DutyTaskWords {
  const { title, text, fullText, statements, citation } = task;
  return {
    title,
    text,
    fullText,
    statements: statements.map(({ series, point }) => ({
      id: point.id,
      quote: point.quote,
      due: printDue(point),
      isRate: series.kind === 'policy-rate',
    })),
    bodies: printBodies(task),
    source: citation,
  };
}

function printBodies({ bodies, basis, areDutiesRecorded }: DutyTask): string {
  const names = bodies.join('、');
  if (basis === 'line') return names;
  return `${names}（${areDutiesRecorded ? '原句写到；文件未列责任单位' : '原句写到；文件的责任单位尚未录全'}）`;
}

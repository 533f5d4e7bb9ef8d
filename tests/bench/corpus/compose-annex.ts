import { bodiesOf } from './bodies.ts';
import type { Composition } from './composition.ts';
import type { Line } from './line.ts';
import { plain } from './line.ts';
import { zipf } from './prose.ts';

/** An annex with a table of tasks, their bodies and dates. */
export function composeTaskTable({ facts, prose }: Composition): readonly Line[] {
  const { random } = prose;
  const bodies = bodiesOf(facts.place);
  const rows = Array.from({ length: 4 + random.below(16) }, (_, at): Line => {
    const charged = [...new Set([zipf(random, bodies), zipf(random, bodies)])];
    const cell = charged.map(({ printed }) => printed).join('、');
    const due = `${facts.year + 1 + random.below(4)}年底`;
    const text = `${at + 1}\t${prose.heading()}\t${prose.sentence()}\t${cell}\t${due}`;
    return { text, body: text, made: [], charged: charged.map(({ id }) => id), duty: cell };
  });
  return [
    plain('附件'),
    plain('重点任务分工表'),
    plain('序号\t重点任务\t工作要求\t责任单位\t完成时限'),
    ...rows,
  ];
}

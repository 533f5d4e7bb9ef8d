import type { Indicator } from '../../../src/schemas/indicator.ts';
import type { Organisation } from '../../../src/schemas/organisation.ts';
import type { Term } from '../../../src/schemas/term.ts';
import type { Topic, TopicAnswer } from '../../../src/schemas/topic.ts';
import { bodiesOf } from './bodies.ts';
import type { MadeDocument } from './make-document.ts';
import { INDICATORS } from './words.ts';

/** The lists that all documents share. */
export interface Registers {
  readonly organisations: readonly Organisation[];
  readonly indicators: readonly Indicator[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
}

/** Collects what shared lists say of each document, document by document. */
export function makeRegisters(): { add(document: MadeDocument): void; finish(): Registers } {
  const organisations = new Map<string, Organisation>();
  const answers = new Map<string, TopicAnswer[]>();
  const units = new Set<string>();
  return {
    add: ({ facts, records }) => {
      const bodies = new Map(bodiesOf(facts.place).map((body) => [body.id, body]));
      for (const id of new Set(records.duties.flatMap((duty) => duty.organisations))) {
        const body = bodies.get(id);
        if (body === undefined) continue;
        const { name, printed, region, kind } = body;
        const known = organisations.get(id) ?? { id, name, aliases: [], region, kind };
        organisations.set(id, { ...known, aliases: [...known.aliases, { policy: facts.id, name: printed }] });
      }
      for (const report of records.reports) if (report.indicator !== undefined) units.add(report.indicator);
      for (const { indicator, policy, points } of records.targets) {
        if (indicator === undefined) continue;
        units.add(indicator);
        const list = answers.get(indicator) ?? [];
        for (const { id, provision, quote, repeatOf } of points) {
          if (repeatOf === undefined) list.push({ policy, provision, quote, points: [id] });
        }
        answers.set(indicator, list);
      }
    },
    finish: () => ({
      organisations: [...organisations.values()],
      indicators: INDICATORS.filter(([id]) => units.has(id)).map(([id, name, nameEn, unit]): Indicator => ({
        id,
        name,
        nameEn,
        unit,
        direction: 'higher',
        counting: 'unstated',
        scope: '各地文件所称相同；级别、起点和计算办法多未写明，只列不比。',
        scopeEn:
          'Named alike in the documents; level, starting point and method are mostly not stated, so that values are listed and not ranked.',
      })),
      topics: INDICATORS.filter(([id]) => answers.has(id)).map(([id, name, nameEn]): Topic => ({
        id: `topic-${id}`,
        name,
        nameEn: nameEn.slice(0, 1).toUpperCase() + nameEn.slice(1),
        claims: [],
        aspects: [{ name: '写了多少', nameEn: 'How many', answers: answers.get(id) ?? [], silent: [] }],
        indicators: [id],
      })),
      terms: INDICATORS.filter(([id]) => answers.has(id)).map(([, name, nameEn]): Term => ({
        everyday: [`${name}建设`],
        english: [nameEn.replace(/[^a-z0-9 ]/gu, ' ')],
        official: [name],
      })),
    }),
  };
}

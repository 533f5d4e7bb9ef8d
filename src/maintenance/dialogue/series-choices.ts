import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { similarity } from '../../domain/text/similarity.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { Project } from './project.ts';
import { policiesOf } from './project.ts';
import type { Choice } from './question.ts';

/** What a region that the words name counts for, where a name that stands in them counts for one. */
const NAMED_REGION = 0.5;

/** Every series to choose from, those nearest to some words first. */
export function seriesChoices(project: Project, words = ''): readonly Choice[] {
  const policies = policiesOf(project);
  return project.content.targets.records
    .map(({ value }) => {
      const region = policies.get(value.policy)?.region.name ?? '';
      const isNamed = region !== '' && words.includes(region);
      return { value, likeness: likenessOf(value, words) + (isNamed ? NAMED_REGION : 0) };
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ value: { id, name, policy } }) => {
      const facts = policies.get(policy);
      return {
        value: id,
        label: {
          zh: `${name} · ${facts?.region.name ?? ''} · ${facts?.shortTitle ?? policy}`,
          en: `${name} · ${facts?.region.name ?? ''} · ${facts?.shortTitle ?? policy}`,
        },
      };
    });
}

/** A name that stands in the words counts for more than one that only shares characters with them. */
function likenessOf({ name, points }: TargetSeries, words: string): number {
  if (words === '') return 0;
  const own = words.includes(name) ? 1 : similarity(name, words);
  return own + Math.max(0, ...points.map(({ quote }) => similarity(quote, words)));
}

/** A statement in one line: its date and its sentence. */
export function labelOfPoint({ due, quote }: TargetPoint): Bilingual {
  return { zh: `${due ?? '没写时限'}：${quote}`, en: `${due ?? 'no date'}: ${quote}` };
}

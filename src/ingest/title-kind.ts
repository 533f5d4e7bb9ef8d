import type { Policy } from '../schemas/policy.ts';

/** Words that end the titles of documents of a kind. */
const ENDINGS: readonly (readonly [ending: string, kind: Policy['kind']])[] = [
  ['规划', 'plan'],
  ['实施方案', 'implementation-plan'],
];

/** The kind that a title names at its end, before years and (试行) in brackets; `undefined` where it names none. */
export function titleKind(title: string): Policy['kind'] | undefined {
  const name = title.replace(/\s/gu, '').replace(/(?:[(（〔][^()（）〔〕]*[)）〕])+$/u, '');
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}

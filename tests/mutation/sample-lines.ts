import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../bench/random.ts';

/** A line that does something: none of an import, a comment, a type, a bracket alone. */
const CODE = /[=(?<>+*/&|!-].*[\w)'`]|\breturn\b/u;
const NO_CODE = /^\s*(?:import|export type|export interface|type|interface|readonly|\/\*|\*|\/\/|\|)/u;

/**
 * Lines of code drawn by chance from the plain modules of a folder of `src`, as Stryker takes what it may change:
 * `src/domain/text/fold.ts:12-12`. Fewer where the folder has fewer.
 */
export function sampleLines(folder: string, count: number, random: Random): readonly string[] {
  const lines = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.client.ts') && !file.endsWith('messages.ts'))
    .sort()
    .flatMap((file) => codeLines(`src/${folder}/${file}`));
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, lines.length)) drawn.add(random.pick(lines));
  return [...drawn].sort();
}

function codeLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      CODE.test(line) && !NO_CODE.test(line) ? [`${file}:${index + 1}-${index + 1}`] : [],
    );
}

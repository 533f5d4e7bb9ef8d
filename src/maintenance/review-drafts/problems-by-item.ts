import { parse } from 'yaml';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { summariseDiagnostics } from '../../domain/source/diagnostic.ts';
import type { Change } from '../dialogue/dialogue.ts';
import { itemAtOffset } from '../editing/edit-yaml.ts';
import type { Review } from './review.ts';

/** Problems that a review brings. */
export interface ReviewProblems {
  /** By the key of the item whose record has them. */
  readonly byItem: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Those of no single record that is reviewed. */
  readonly others: readonly Diagnostic[];
}

/** Puts each problem to the item that its record comes from; one fact of several records is one, with their number. */
export function problemsByItem(
  review: Review,
  changes: readonly Change[],
  problems: readonly Diagnostic[],
): ReviewProblems {
  const sources = new Map(changes.map(({ file, after }) => [file, after]));
  const keys = new Map(
    [review.targets, review.milestones, review.bodies, review.duties, review.exclusions].flatMap((taken) =>
      taken.flatMap(({ items, record }) =>
        items.slice(0, 1).map(({ key }) => [nameOf(record), key] as const),
      ),
    ),
  );
  const keyOf = ({ file, line }: Diagnostic): string | undefined => {
    const source = sources.get(file);
    if (source === undefined || !file.endsWith('.yaml')) return undefined;
    const index = itemAtOffset(source, offsetOfLine(source, line));
    const list: unknown = parse(source);
    const record: unknown = Array.isArray(list) ? list[index] : undefined;
    return keys.get(nameOf(record));
  };
  const groups = Map.groupBy(problems, keyOf);
  const byItem = [...groups].flatMap(([key, found]) => (key === undefined ? [] : [[key, found] as const]));
  return { byItem: new Map(byItem), others: summariseDiagnostics(groups.get(undefined) ?? []) };
}

/** Tells a record among those of its document. */
function nameOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  if ('id' in record) return String(record.id);
  return 'provision' in record && 'quote' in record
    ? `${String(record.provision)} ${String(record.quote)}`
    : '';
}

/** Of the first character of a line that is not white space. */
function offsetOfLine(source: string, line: number): number {
  const before = source.split('\n', line - 1).join('\n').length;
  const start = line === 1 ? 0 : before + 1;
  return start + source.slice(start).search(/\S/u) + (/^- /u.test(source.slice(start)) ? 2 : 0);
}

import { publishedIdsSchema } from '../schemas/published-ids.ts';

/** Absent in a project that has published nothing yet; `exhaustive` finds it below a folder with a dot, too. */
const files = import.meta.glob<unknown>('../../content/published-ids.json', {
  eager: true,
  import: 'default',
  exhaustive: true,
});
const published = publishedIdsSchema.parse(Object.values(files)[0] ?? {});

/** Former ids of a document's provisions and paragraphs, by the id under which their text stands now. */
export function aliasesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const aliases = Object.entries(published[policy]?.aliases ?? {});
  const grouped = Map.groupBy(aliases, ([, id]) => id);
  return new Map([...grouped].map(([id, entries]) => [id, entries.map(([former]) => former)]));
}

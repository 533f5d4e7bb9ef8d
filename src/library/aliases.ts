import { publishedIdsSchema } from '../schemas/published-ids.ts';

/** Absent in a project that has published nothing yet. */
const files = import.meta.glob<unknown>('../../content/published-ids.json', { eager: true, import: 'default' });

/** Former ids of a document's provisions and paragraphs, by the id under which their text stands now. */
export function aliasesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const published = publishedIdsSchema.parse(Object.values(files)[0] ?? {});
  const aliases = Object.entries(published[policy]?.aliases ?? {});
  return Map.groupBy(
    aliases.map(([former]) => former),
    (former) => published[policy]?.aliases[former] ?? '',
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { publishedIdsSchema } from '../schemas/published-ids.ts';
import { settings } from './site.ts';

const file = `${settings.folders.content}/published-ids.json`;
/** Absent in a project that has published nothing yet. */
const published = publishedIdsSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Former ids of a document's provisions and paragraphs, by the id under which their text stands now. */
export function aliasesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const aliases = Object.entries(published[policy]?.aliases ?? {});
  const grouped = Map.groupBy(aliases, ([, id]) => id);
  return new Map([...grouped].map(([id, entries]) => [id, entries.map(([former]) => former)]));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { correctionSchema } from './schemas/correction.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { milestoneSchema } from './schemas/milestone.ts';
import { dutySchema, organisationSchema } from './schemas/organisation.ts';
import { policySchema } from './schemas/policy.ts';
import { readingSchema } from './schemas/reading.ts';
import { comparisonSchema, reportSchema } from './schemas/report.ts';
import { searchLogsFile } from './schemas/search-log.ts';
import { readSettings } from './schemas/settings.ts';
import { targetSeriesSchema } from './schemas/target.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

const folder = resolve(readSettings(process.env).folders.content);

/**
 * Loads the records of one YAML file, or of every YAML file in one folder, in file and printed order.
 * Astro keeps entries sorted by id, so each id is an ordinal. Strictness is the content check's task.
 */
function records(path: string): Loader {
  return load(path, (entries) => entries);
}

/**
 * Loads a list that may be empty as one entry, `{ records }`: Astro warns of a collection without entries, and a
 * build is to have no warnings.
 */
function list(path: string): Loader {
  return load(path, (entries) => [{ records: entries }]);
}

function load(path: string, toEntries: (found: readonly unknown[]) => readonly unknown[]): Loader {
  return {
    name: `records:${path}`,
    load: async ({ store, parseData, watcher }) => {
      const loadEntries = async () => {
        const names = path.endsWith('.yaml')
          ? [path]
          : readdirSync(join(folder, path))
              .filter((name) => name.endsWith('.yaml'))
              .sort()
              .map((name) => `${path}/${name}`);
        const found: unknown[] = names.flatMap(
          (name) => parse(readFileSync(join(folder, name), 'utf8')) ?? [],
        );
        store.clear();
        for (const [index, entry] of toEntries(found).entries()) {
          const id = String(index).padStart(6, '0');
          store.set({ id, data: await parseData({ id, data: entry as Record<string, unknown> }) });
        }
      };
      await loadEntries();
      watcher?.on('change', (file) => {
        if (file.startsWith(folder) && file.endsWith('.yaml')) void loadEntries();
      });
    },
  };
}

export const collections = {
  policies: defineCollection({
    loader: glob({ base: pathToFileURL(join(folder, 'policies')), pattern: '*.mdx' }),
    schema: policySchema,
  }),
  targets: defineCollection({ loader: records('targets'), schema: targetSeriesSchema }),
  milestones: defineCollection({ loader: records('milestones'), schema: milestoneSchema }),
  reports: defineCollection({ loader: records('reports'), schema: reportSchema }),
  organisations: defineCollection({ loader: records('organisations.yaml'), schema: organisationSchema }),
  duties: defineCollection({ loader: records('duties.yaml'), schema: dutySchema }),
  indicators: defineCollection({ loader: records('indicators.yaml'), schema: indicatorSchema }),
  topics: defineCollection({ loader: records('topics.yaml'), schema: topicSchema }),
  terms: defineCollection({ loader: records('terms.yaml'), schema: termSchema }),
  readings: defineCollection({ loader: records('readings.yaml'), schema: readingSchema }),
  comparisons: defineCollection({ loader: records('comparisons.yaml'), schema: comparisonSchema }),
  searchLogs: defineCollection({
    loader: list('search-logs.yaml'),
    schema: z.strictObject({ records: searchLogsFile }),
  }),
  corrections: defineCollection({ loader: records('corrections.yaml'), schema: correctionSchema }),
};

import { readdirSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { correctionSchema } from './schemas/correction.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { milestoneSchema } from './schemas/milestone.ts';
import { dutySchema, organisationSchema } from './schemas/organisation.ts';
import { policySchema } from './schemas/policy.ts';
import { readingSchema } from './schemas/reading.ts';
import { comparisonSchema, reportSchema } from './schemas/report.ts';
import { targetSeriesSchema } from './schemas/target.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

/**
 * Loads the records of one YAML file, or of every YAML file in one folder, in file and printed order.
 * Astro keeps entries sorted by id, so each id is an ordinal. Strictness is the content check's task.
 */
function records(path: string): Loader {
  return {
    name: `records:${path}`,
    load: async ({ store, parseData, watcher, config }) => {
      const root = new URL('content/', config.root);
      const load = async () => {
        const names = path.endsWith('.yaml')
          ? [path]
          : readdirSync(new URL(`${path}/`, root))
              .filter((name) => name.endsWith('.yaml'))
              .sort()
              .map((name) => `${path}/${name}`);
        const entries: unknown[] = names.flatMap(
          (name) => parse(readFileSync(new URL(name, root), 'utf8')) ?? [],
        );
        store.clear();
        for (const [index, entry] of entries.entries()) {
          const id = String(index).padStart(6, '0');
          store.set({ id, data: await parseData({ id, data: entry as Record<string, unknown> }) });
        }
      };
      await load();
      watcher?.on('change', (file) => {
        if (file.includes('/content/') && file.endsWith('.yaml')) void load();
      });
    },
  };
}

export const collections = {
  policies: defineCollection({
    loader: glob({ base: './content/policies', pattern: '*.mdx' }),
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
  corrections: defineCollection({ loader: records('corrections.yaml'), schema: correctionSchema }),
};

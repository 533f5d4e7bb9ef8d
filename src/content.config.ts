import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { listProjectFiles } from './checks/content/list-project-files.ts';
import { formatDiagnostic } from './domain/diagnostic.ts';
import { correctionSchema } from './schemas/correction.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { milestoneSchema } from './schemas/milestone.ts';
import { dutySchema, organisationSchema } from './schemas/organisation.ts';
import { policySchema } from './schemas/policy.ts';
import { readingSchema } from './schemas/reading.ts';
import { comparisonSchema, reportSchema } from './schemas/report.ts';
import { searchLogsFile } from './schemas/search-log.ts';
import { targetSeriesSchema } from './schemas/target.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

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
    load: async ({ store, parseData, watcher, config }) => {
      const loadEntries = async () => {
        const isOwn = (file: string): boolean =>
          path.endsWith('.yaml') ? file === `content/${path}` : file.startsWith(`content/${path}/`);
        const found: unknown[] = contentFiles(config.root)
          .filter(isOwn)
          .flatMap((file) => parse(readFileSync(new URL(file, config.root), 'utf8')) ?? []);
        store.clear();
        for (const [index, entry] of toEntries(found).entries()) {
          const id = String(index).padStart(6, '0');
          store.set({ id, data: await parseData({ id, data: entry as Record<string, unknown> }) });
        }
      };
      await loadEntries();
      watcher?.on('change', (file) => {
        if (file.includes('/content/') && file.endsWith('.yaml')) void loadEntries();
      });
    },
  };
}

/** The documents, once every file of the project is known to be one of content. */
function policies(): Loader {
  const documents = glob({ base: './content/policies', pattern: '*.mdx' });
  return {
    ...documents,
    load: async (context) => {
      contentFiles(context.config.root);
      await documents.load(context);
    },
  };
}

/**
 * The content files of the project, as the content check lists them.
 * @throws when `content/` or `seeds/` holds anything else, with the words of that check
 */
function contentFiles(root: URL): readonly string[] {
  const { content, diagnostics } = listProjectFiles(fileURLToPath(root));
  if (diagnostics.length > 0) throw new Error(`\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  return content;
}

export const collections = {
  policies: defineCollection({
    loader: policies(),
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

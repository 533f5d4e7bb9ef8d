import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { CitableDocument } from '../../../src/domain/document/citable-document.ts';
import { makeUrls } from '../../../src/content/urls.ts';
import { readMdx } from '../../../src/ingest/mdx/read-mdx.ts';
import { milestonesFile } from '../../../src/schemas/milestone.ts';
import { dutiesFile, organisationsFile } from '../../../src/schemas/organisation.ts';
import { policySchema } from '../../../src/schemas/policy.ts';
import { targetsFile } from '../../../src/schemas/target.ts';
import { topicsFile } from '../../../src/schemas/topic.ts';

const content = new URL('../../fixtures/site/content/', import.meta.url);

/** The documents of the fixture corpus, by id, as the site reads them. */
export const fixtureDocuments: readonly CitableDocument[] = list('policies/').map((name) => {
  const { value } = readMdx(readFileSync(new URL(`policies/${name}`, content), 'utf8'), name);
  return { policy: policySchema.parse(value.frontMatter), text: value.text };
});

/** Those that are policy documents. */
export const fixturePolicies = fixtureDocuments.filter(({ policy }) => policy.nature === 'policy');

/** Every record that exports tie to the text. */
export const fixtureRecords = {
  urls: makeUrls({ siteUrl: 'https://zhice.example', base: '/' }),
  targets: list('targets/').flatMap((name) => readYaml(`targets/${name}`, targetsFile)),
  milestones: list('milestones/').flatMap((name) => readYaml(`milestones/${name}`, milestonesFile)),
  duties: readYaml('duties.yaml', dutiesFile),
  organisations: readYaml('organisations.yaml', organisationsFile),
  topics: readYaml('topics.yaml', topicsFile),
};

function list(folder: string): readonly string[] {
  return readdirSync(new URL(folder, content)).toSorted();
}

function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(parse(readFileSync(new URL(path, content), 'utf8')));
}

import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { PolicyText } from '../domain/document/provision.ts';
import { readMdx } from '../ingest/read-mdx.ts';
import type { Policy } from '../schemas/policy.ts';
import { readSettings } from '../schemas/settings.ts';

/** A document held by the site: its facts, its text, and the collection entry that renders it. */
export interface HeldDocument {
  readonly policy: Policy;
  readonly text: PolicyText;
  readonly entry: CollectionEntry<'policies'>;
}

let held: Promise<readonly HeldDocument[]> | undefined;

/**
 * Every published document: policies before reference material, newest first.
 * @throws when a committed MDX file cannot be read; the content check says where and how to mend it.
 */
export function getDocuments(): Promise<readonly HeldDocument[]> {
  held ??= loadDocuments();
  return held;
}

/** A published document by id. @throws when there is none. */
export async function getDocument(id: string): Promise<HeldDocument> {
  const document = (await getDocuments()).find(({ policy }) => policy.id === id);
  if (document === undefined) throw new Error(`No published document "${id}"`);
  return document;
}

async function loadDocuments(): Promise<readonly HeldDocument[]> {
  const { publishReference } = readSettings(process.env);
  const entries = await getCollection('policies', ({ data }) => publishReference || data.nature === 'policy');
  return entries
    .map((entry) => ({ policy: entry.data, text: readText(entry), entry }))
    .sort((a, b) => sortKey(b.policy).localeCompare(sortKey(a.policy), 'en'));
}

function readText(entry: CollectionEntry<'policies'>): PolicyText {
  const { value, diagnostics } = readMdx(entry.body ?? '', entry.filePath ?? entry.id);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined) {
    throw new Error(`${entry.id}: ${problem.message.en} Run "npm run check:content".`);
  }
  return value.text;
}

/** Date by which a document is placed in time: signed, else made public. */
export function documentDate(policy: Policy): string {
  return policy.dateSigned ?? policy.datePublished ?? '';
}

function sortKey(policy: Policy): string {
  return `${policy.nature === 'policy' ? 1 : 0} ${documentDate(policy)} ${policy.id}`;
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { addressedParts } from '../../../src/checks/content/documents/addressed-parts.ts';
import { textHash } from '../../../src/checks/content/files/text-hash.ts';
import { serializeMdx } from '../../../src/ingest/mdx/serialize-mdx.ts';
import {
  COLLECTIONS,
  documentFile,
  DOCUMENTS,
  PUBLISHED_ADDRESSES,
  PUBLISHED_IDS,
  PUBLISHED_RECORDS,
  recordFile,
} from '../../../src/schemas/collections.ts';
import { makeFacts } from './document-facts.ts';
import { blockYaml } from './block-yaml.ts';
import { makeDocument } from './make-document.ts';
import { makeRegisters } from './make-registers.ts';

/** Where a generated corpus stands, as settings of a build or command, and what is in it. */
export interface WrittenCorpus {
  readonly settings: { readonly CONTENT_DIR: string; readonly SEEDS_DIR: string };
  readonly ids: readonly string[];
  /** Of all texts. */
  readonly characters: number;
  /** Statements, milestones, published values and duties. */
  readonly records: number;
}

/**
 * Writes a corpus of so many documents into `content` and `seeds` of a folder, in the place of what is there: texts,
 * records, registers, and the ledger of ids, as a person leaves them who has reviewed all; no address is published yet.
 * `check:content` finds nothing in it. The same numbers give the same bytes, and a document is the same in a larger
 * corpus of one seed.
 */
export function writeCorpus(folder: string, count: number, seed = 1): WrittenCorpus {
  const settings = { CONTENT_DIR: resolve(folder, 'content'), SEEDS_DIR: resolve(folder, 'seeds') };
  for (const path of Object.values(settings)) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  const write = (path: string, text: string): void => {
    const file = resolve(settings.CONTENT_DIR, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const factsOf = makeFacts(seed);
  const registers = makeRegisters();
  const ids: Record<string, { readonly ids: Readonly<Record<string, string>>; readonly aliases: object }> =
    {};
  const duties: object[] = [];
  let [characters, records] = [0, 0];
  mkdirSync(resolve(settings.CONTENT_DIR, DOCUMENTS.path), { recursive: true });
  for (let index = 1; index <= count; index += 1) {
    const document = makeDocument(seed, index, factsOf);
    const { policy, text, seed: source } = document;
    const { targets, milestones, reports, exclusions, duties: charged } = document.records;
    writeFileSync(resolve(settings.SEEDS_DIR, source.file), source.text);
    write(documentFile(policy.id), serializeMdx(policy, text));
    write(recordFile('targets', policy.id), blockYaml(targets));
    write(recordFile('milestones', policy.id), blockYaml(milestones));
    write(recordFile('reports', policy.id), blockYaml(reports));
    write(recordFile('numeralExclusions', policy.id), blockYaml(exclusions));
    duties.push(...charged);
    ids[policy.id] = {
      ids: Object.fromEntries(addressedParts(text).map((part) => [part.id, textHash(part.text)])),
      aliases: {},
    };
    registers.add(document);
    characters += source.text.length;
    records +=
      targets.reduce((sum, { points }) => sum + points.length, 0) +
      milestones.length +
      reports.length +
      charged.length;
  }
  const { organisations, indicators, topics, terms } = registers.finish();
  const lists = { organisations, indicators, topics, terms, duties };
  for (const [name, { path, perDocument }] of Object.entries(COLLECTIONS)) {
    if (perDocument) continue;
    write(path, blockYaml(Object.entries(lists).find(([key]) => key === name)?.[1] ?? []));
  }
  write(PUBLISHED_IDS.path, `${JSON.stringify(ids, null, 2)}\n`);
  write(
    PUBLISHED_ADDRESSES.path,
    JSON.stringify({ routes: [], files: [], reference: { routes: [], files: [] } }),
  );
  write(PUBLISHED_RECORDS.path, JSON.stringify({ corrections: {}, comparisons: {}, searchLogs: {} }));
  return { settings, ids: Object.keys(ids), characters, records };
}

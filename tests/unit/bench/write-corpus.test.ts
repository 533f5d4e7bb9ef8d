import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/checks/content/files/load-content.ts';
import { runContentChecks } from '../../../src/checks/content/run-content-checks.ts';
import { writeCorpus, type WrittenCorpus } from '../../bench/corpus/write-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const contentOf = ({ settings }: WrittenCorpus) =>
  loadContent(process.cwd(), { content: settings.CONTENT_DIR, seeds: settings.SEEDS_DIR });

function filesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    }),
  );
}

describe('a generated corpus', () => {
  const corpus = writeCorpus(join(root, 'forty'), 40);
  const content = contentOf(corpus);

  test('passes the content check without a word', () => {
    expect(runContentChecks(content, { today: '2026-11-21' })).toEqual([]);
  });

  test('has as many documents and records as it says, of every level and several forms', () => {
    expect(content.documents.map(({ id }) => id).sort()).toEqual([...corpus.ids].sort());
    const policies = content.documents.flatMap(({ facts }) => facts?.value ?? []);
    expect(new Set(policies.map(({ region }) => region.level))).toEqual(
      new Set(['national', 'province', 'prefecture', 'county', 'township']),
    );
    expect(new Set(policies.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    const points = content.targets.records.flatMap(({ value }) => value.points);
    expect(points.length + content.milestones.records.length).toBeGreaterThan(40 * 40);
    expect(content.duties.records.length).toBeGreaterThan(40);
  });

  test('is the same again, and each document the same in a smaller one', () => {
    const again = filesOf(join(root, 'forty'));
    writeCorpus(join(root, 'again'), 40);
    expect(filesOf(join(root, 'again'))).toEqual(again);
    writeCorpus(join(root, 'few'), 5);
    const seeds = filesOf(join(root, 'few/seeds'));
    expect(Object.keys(seeds)).toHaveLength(5);
    expect(filesOf(join(root, 'forty/seeds'))).toMatchObject(seeds);
  });

  test('of another seed has other texts', () => {
    writeCorpus(join(root, 'other'), 3, 2);
    expect(Object.values(filesOf(join(root, 'other/seeds')))).not.toEqual(
      Object.values(filesOf(join(root, 'few/seeds'))),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../src/domain/fidelity/located-line.ts';
import { ingestSeed } from '../../../src/ingest/ingest-seed.ts';
import { readMdx } from '../../../src/ingest/mdx/read-mdx.ts';
import { policySchema } from '../../../src/schemas/policy.ts';
import { fixtureCorpus } from '../../browser/fixture-site.ts';
import { nameProblems } from '../marked-sample.ts';

const { CONTENT_DIR, SEEDS_DIR } = fixtureCorpus;

function readDocument(id: string) {
  const file = `${CONTENT_DIR}/policies/${id}.mdx`;
  const { value, diagnostics } = readMdx(readFileSync(file, 'utf8'), file);
  const policy = policySchema.parse(value.frontMatter);
  const primary = policy.sources.find(({ role }) => role === 'primary');
  const seedFile = `${SEEDS_DIR}/${primary?.file ?? ''}`;
  return { ...value, policy, diagnostics, file, seedFile, seed: readFileSync(seedFile, 'utf8') };
}

describe('the documents of the fixture corpus', () => {
  test.each([
    { id: 'yunchuan-2022', seed: 2582, compared: 2284, layout: 226, emended: 72, emendations: 7 },
    { id: 'yangben-2023', seed: 1292, compared: 1165, layout: 109, emended: 18, emendations: 4 },
    { id: 'shili-2024', seed: 3204, compared: 2859, layout: 50, emended: 295, emendations: 7 },
    { id: 'jingyu-2024', seed: 701, compared: 615, layout: 22, emended: 64, emendations: 7 },
  ])('$id is its seed, character for character', ({ id, ...figures }) => {
    const { policy, text, positions, diagnostics, file, seed, seedFile } = readDocument(id);
    expect(diagnostics).toEqual([]);
    const blocks = locateLines(text, positions);
    expect(checkFidelity({ seed, seedFile, emendations: policy.emendations, blocks, file })).toEqual({
      figures: { ...figures, inserted: 0 },
      diagnostics: [],
    });
  });

  test.each([
    ['yunchuan-2022', ['seed-joined 101:1']],
    ['yangben-2023', []],
    ['shili-2024', []],
    ['jingyu-2024', []],
  ])(
    '%s is what ingest makes of its seed by rule alone, with a warning for each paragraph joined',
    (id, warnings) => {
      const { policy, text, seed, seedFile } = readDocument(id);
      const { value, diagnostics } = ingestSeed(seed, seedFile);
      expect(value.text).toEqual(text);
      expect(value.emendations).toEqual(policy.emendations);
      expect(nameProblems(diagnostics)).toEqual(warnings);
    },
  );
});

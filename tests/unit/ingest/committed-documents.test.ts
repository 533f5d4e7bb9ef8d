import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../src/domain/fidelity/check-fidelity.ts';
import { placeLines } from '../../../src/domain/fidelity/placed-line.ts';
import { ingestSeed } from '../../../src/ingest/ingest-seed.ts';
import { readMdx } from '../../../src/ingest/mdx/read-mdx.ts';
import { policySchema } from '../../../src/schemas/policy.ts';
import { nameProblems } from '../marked-sample.ts';

const POLICIES = 'content/policies';

function readDocument(id: string) {
  const file = `${POLICIES}/${id}.mdx`;
  const { value, diagnostics } = readMdx(readFileSync(file, 'utf8'), file);
  const policy = policySchema.parse(value.frontMatter);
  const primary = policy.sources.find(({ role }) => role === 'primary');
  const seedFile = `seeds/${primary?.file ?? ''}`;
  return { ...value, policy, diagnostics, file, seedFile, seed: readFileSync(seedFile, 'utf8') };
}

describe('the documents in content/policies', () => {
  test('are the four of the corpus at least', () => {
    expect(readdirSync(POLICIES)).toEqual(
      expect.arrayContaining(['baoqing-2023.mdx', 'harbin-2024.mdx', 'jiamusi-2022.mdx', 'wuhai-2024.mdx']),
    );
  });

  test.each([
    { id: 'jiamusi-2022', seed: 11110, compared: 10821, layout: 237, emended: 52, emendations: 3 },
    { id: 'baoqing-2023', seed: 3806, compared: 3684, layout: 116, emended: 6, emendations: 3 },
    { id: 'wuhai-2024', seed: 6329, compared: 5965, layout: 49, emended: 315, emendations: 7 },
    { id: 'harbin-2024', seed: 3956, compared: 3790, layout: 128, emended: 38, emendations: 5 },
  ])('$id is its seed, character for character', ({ id, ...figures }) => {
    const { policy, text, places, diagnostics, file, seed, seedFile } = readDocument(id);
    expect(diagnostics).toEqual([]);
    const blocks = placeLines(text, places);
    expect(checkFidelity({ seed, seedFile, emendations: policy.emendations, blocks, file })).toEqual({
      figures: { ...figures, inserted: 0 },
      diagnostics: [],
    });
  });

  test.each([
    ['jiamusi-2022', ['seed-joined 22:1', 'seed-joined 147:1']],
    ['baoqing-2023', ['seed-joined 3:1', 'seed-joined 5:1', 'seed-joined 17:1']],
    ['wuhai-2024', []],
    ['harbin-2024', []],
  ])('%s is what ingest makes of its seed by rule alone', (id, warnings) => {
    const { policy, text, seed, seedFile } = readDocument(id);
    const { value, diagnostics } = ingestSeed(seed, seedFile);
    expect(value.text).toEqual(text);
    expect(value.emendations).toEqual(policy.emendations);
    expect(nameProblems(diagnostics)).toEqual(warnings);
  });

  test.each(['jiamusi-2022', 'baoqing-2023', 'wuhai-2024', 'harbin-2024'])(
    '%s records the fingerprint of each of its seeds',
    (id) => {
      for (const { file, sha256 } of readDocument(id).policy.sources) {
        expect(
          createHash('sha256')
            .update(readFileSync(`seeds/${file}`))
            .digest('hex'),
        ).toBe(sha256);
      }
    },
  );
});

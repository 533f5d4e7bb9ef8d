import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../../src/domain/fidelity/located-line.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import type { Emendation } from '../../../../src/schemas/policy.ts';
import { policySchema } from '../../../../src/schemas/policy.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { nameProblems, readMarkedSample } from '../../marked-sample.ts';

const SEED = `搜索
示例规划

一、总体要求
（一）指导思想。  坚持以产教融合
为重点，服务发展。
优化布局。
`;
const emendation = { result: '', reason: '试' } as const;
const EMENDATIONS: readonly Emendation[] = [
  { ...emendation, kind: 'furniture', line: 1, column: 1, original: '搜索' },
  { ...emendation, kind: 'join', line: 5, column: 18, original: '\n' },
];
const MDX = `# 示例规划 {#title}

## 一、总体要求 {#s1}

### （一）指导思想。 {#s1-1 .run-in}

<P id="s1-1-p1">  坚持以产教融合为重点，服务发展。</P>

<P id="s1-1-p2">优化布局。</P>
`;

function check(mdx: string, emendations = EMENDATIONS) {
  const { text, positions } = readMdx(mdx, 'a.mdx').value;
  return checkFidelity({
    seed: SEED,
    seedFile: 'a.txt',
    emendations,
    blocks: locateLines(text, positions),
    file: 'a.mdx',
  });
}

describe('checkFidelity', () => {
  test('accounts for every character of the seed', () => {
    expect(check(MDX)).toEqual({
      figures: { seed: 50, compared: 41, layout: 6, emended: 3, inserted: 0, emendations: 2 },
      diagnostics: [],
    });
  });

  test.each([
    [
      'one changed character',
      '产教融合',
      '产⟦fidelity-changed⟧敎融合',
      ['“教”', '“敎”', 's1-1', 'a.txt:5:15'],
    ],
    ['one lost character', '产教融合', '产教⟦fidelity-lost⟧合', ['“融”', 'a.txt:5:16']],
    ['one added character', '产教融合', '产教⟦fidelity-added⟧的融合', ['“的”', 'a.txt:5:16']],
    [
      'a changed character in a run-in heading',
      '指导思想',
      '指导⟦fidelity-changed⟧恩想',
      ['“思”', '“恩”', 'a.txt:5:6'],
    ],
    [
      'a changed character after an escape',
      '坚持以',
      '⟦fidelity-changed⟧\\{持以',
      ['“坚”', '“{”', 'a.txt:5:11'],
    ],
    ['a lost space inside a line', '>  坚', '> ⟦fidelity-lost⟧坚', ['“ ”', 'a.txt:5:10']],
    [
      'brackets of another width',
      '（一）',
      '⟦fidelity-changed⟧(一⟦fidelity-changed⟧)',
      ['“（”', '“(”', 'a.txt:5:1'],
    ],
    ['a comma of another width', '重点，', '重点⟦fidelity-changed⟧,', ['“，”', '“,”', 'a.txt:6:4']],
    ['a lost last character', '布局。', '布局⟦fidelity-lost⟧', ['“。”', 'a.txt:7:5']],
    [
      'a lost paragraph',
      '</P>\n\n<P id="s1-1-p2">优化布局。</P>',
      '⟦fidelity-lost⟧</P>',
      ['优化布局。', 'a.txt:7:1'],
    ],
    [
      'an added paragraph',
      '<P id="s1-1-p2">',
      '<P id="s1-1-p9">⟦fidelity-added⟧甲</P>\n\n<P id="s1-1-p2">',
      ['甲', 's1-1-p9'],
    ],
    [
      'a paragraph broken in two',
      '重点，',
      '重点，⟦fidelity-added⟧</P>\n\n<P id="s1-1-p9">',
      ['“\\n”', 'a.txt:6:5'],
    ],
  ])('names %s and its position in the file and in the seed', (_, from, to, words) => {
    expect(MDX).toContain(from);
    const { text, expected } = readMarkedSample(MDX.replace(from, to));
    const { diagnostics } = check(text);
    expect(nameProblems(diagnostics)).toEqual(expected);
    for (const word of words) {
      expect(diagnostics[0]?.message.zh).toContain(word);
      expect(diagnostics[0]?.message.en).toContain(word);
    }
  });

  test('finds every difference at once, in the order of the file', () => {
    const mdx = MDX.replace('总体', '整体').replace('优化', '优').replace('示例规划', '示例的规划');
    expect(check(mdx).diagnostics.map(({ ruleId, line }) => `${ruleId} ${String(line)}`)).toEqual([
      'fidelity-added 1',
      'fidelity-changed 3',
      'fidelity-lost 9',
    ]);
  });

  test('finds a difference that no emendation declares', () => {
    expect(check(MDX, EMENDATIONS.slice(1)).diagnostics).toMatchObject([
      { ruleId: 'fidelity-lost', line: 1, column: 1 },
    ]);
  });

  test('notices any one character of a whole document changed, lost or added', () => {
    const file = `${fixtureCorpus.CONTENT_DIR}/policies/yangben-2023.mdx`;
    const { text, positions, frontMatter } = readMdx(readFileSync(file, 'utf8'), file).value;
    const { emendations } = policySchema.parse(frontMatter);
    const seedFile = `${fixtureCorpus.SEEDS_DIR}/yangben.txt`;
    const seed = readFileSync(seedFile, 'utf8');
    const blocks = locateLines(text, positions);
    const edit = fc.record({
      block: fc.nat({ max: blocks.length - 1 }),
      at: fc.nat(),
      kind: fc.constantFrom('changed', 'lost', 'added'),
    });
    fc.assert(
      fc.property(edit, ({ block: index, at, kind }) => {
        const block = blocks[index];
        const characters = [...(block?.text ?? '')];
        const position = at % characters.length;
        const expected = block?.characters[position];
        // 卍 stands nowhere in the document, so the edit is where it says it is.
        const [removed, put] = { changed: [1, ['卍']], lost: [1, []], added: [0, ['卍']] }[kind] as [
          number,
          string[],
        ];
        const isRepeated = kind === 'lost' && characters[position] === characters[position + 1];
        fc.pre(!isRepeated && characters.length > 1);
        const edited = characters.toSpliced(position, removed, ...put);
        const published = blocks.with(index, {
          id: block?.id ?? '',
          text: edited.join(''),
          characters: block?.characters ?? [],
        });
        const { diagnostics } = checkFidelity({ seed, seedFile, emendations, blocks: published, file });
        expect(diagnostics).toMatchObject([{ ruleId: `fidelity-${kind}`, line: expected?.line }]);
        if (kind !== 'lost' || position < edited.length)
          expect(diagnostics[0]?.column).toBe(expected?.column);
      }),
      { numRuns: 200 },
    );
  });
});

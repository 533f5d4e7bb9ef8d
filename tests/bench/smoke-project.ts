import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { serializeMdx } from '../../src/ingest/mdx/serialize-mdx.ts';
import type { Milestone } from '../../src/schemas/milestone.ts';
import type { Policy } from '../../src/schemas/policy.ts';
import { makeRandom } from './random.ts';
import { smokeFacts } from './smoke-regions.ts';

const tasks = [
  '健全联动规划机制',
  '推进专业建设',
  '开展实习实训',
  '加强教师队伍建设',
  '搭建信息服务平台',
  '落实财政支持政策',
];

/** Of which invented words are made. */
const characters = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
];

/**
 * Lays out a project with this code and `count` generated policies, each of about 4,000 characters,
 * of regions of every level (`smokeFacts`).
 * Nothing of it is recorded as published: it builds as drafts, with SKIP_CONTENT_CHECK=true.
 * @returns its folder
 */
export function createSmokeProject(folder: string, count: number): string {
  const root = resolve(folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}/content/policies`, { recursive: true });
  mkdirSync(`${root}/seeds`);
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(name, `${root}/${name}`, { recursive: true });
  }
  symlinkSync(resolve('node_modules'), `${root}/node_modules`);
  for (const name of ['targets', 'milestones', 'reports', 'numeral-exclusions'])
    mkdirSync(`${root}/content/${name}`);
  for (const name of [
    'organisations',
    'duties',
    'indicators',
    'topics',
    'terms',
    'readings',
    'comparisons',
    'corrections',
    'search-logs',
  ]) {
    writeFileSync(`${root}/content/${name}.yaml`, '[]\n');
  }
  for (let index = 1; index <= count; index += 1) writeDocument(root, index);
  return root;
}

function writeDocument(root: string, index: number): void {
  const id = `sample-${String(index).padStart(4, '0')}`;
  const file = `${id}.txt`;
  const seed = seedText(index);
  const { text, emendations } = ingestSeed(seed, file).value;
  const { region, kind, kindName, documentNumber, dateSigned } = smokeFacts(index);
  const title = titleOf(index);
  const policy: Policy = {
    id,
    nature: 'policy',
    title,
    titleEn: `Sample plan ${index}`,
    shortTitle: `${region.name}产教融合${kindName}（${index}）`,
    shortTitleEn: `Sample plan ${index}`,
    abstract: '规模测试用的生成文本。',
    abstractEn: 'A generated text for tests of scale.',
    kind,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    issuers: [`${region.name}人民政府`],
    region,
    dateSigned,
    sources: [
      { file, role: 'primary', sha256: createHash('sha256').update(seed).digest('hex'), note: '生成文本。' },
    ],
    emendations: [...emendations],
    trackers: 'in-progress',
    topics: [],
    reviewed: '2026-11-21',
    review: 'reviewed',
  };
  writeFileSync(`${root}/seeds/${file}`, seed);
  writeFileSync(`${root}/content/policies/${id}.mdx`, serializeMdx(policy, text));
  writeFileSync(`${root}/content/milestones/${id}.yaml`, JSON.stringify(milestonesOf(id, index, dateSigned)));
}

/** A date of signature and three deadlines, of which every third document has one ahead of the day of its review. */
function milestonesOf(policy: string, index: number, dateSigned: string): readonly Milestone[] {
  const base = {
    policy,
    basis: 'explicit' as const,
    quote: '制定本方案',
    targets: [],
    review: 'reviewed' as const,
  };
  const deadlines = ['2024', '2025', index % 3 === 0 ? '2027' : '2025-06'];
  return [
    {
      ...base,
      id: `${policy}-signed`,
      kind: 'publication',
      start: dateSigned,
      precision: 'day',
      label: '通知成文',
    },
    ...deadlines.map((end, at): Milestone => ({
      ...base,
      id: `${policy}-due-${at}`,
      kind: 'deadline',
      end,
      precision: end.length === 4 ? 'year' : 'month',
      provision: `s${at + 1}`,
      label: `第${at + 1}部分各项任务到期`,
    })),
  ];
}

function titleOf(index: number): string {
  const { region, kindName } = smokeFacts(index);
  return `${region.name}第${index}号职业教育产教融合${kindName}`;
}

/** Commonplace words between invented ones: documents share no long run of words, which would be listed by pairs. */
function seedText(index: number): string {
  const random = makeRandom(index);
  const invent = (): string => Array.from({ length: 6 }, () => random.pick(characters)).join('');
  const sentence = (task: string, part: number) =>
    `${invent()}到20${20 + (part % 10)}年${invent()}${task}${invent()}，建成${part + 1}个${invent()}基地，支持${invent()}企业${invent()}培养人才。`;
  const part = (number: string, order: number) => [
    `${number}、第${number}部分`,
    ...tasks.map((task, at) => {
      const sentences = [0, 1, 2].map(() => sentence(task, order + at));
      return `（${'一二三四五六'.charAt(at)}）${task}。${sentences.join('')}`;
    }),
  ];
  return [titleOf(index), '为推动产教融合，制定本方案。', ...['一', '二', '三', '四'].flatMap(part)].join(
    '\n\n',
  );
}

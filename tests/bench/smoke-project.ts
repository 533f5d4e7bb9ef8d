import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { serializeMdx } from '../../src/ingest/mdx/serialize-mdx.ts';
import type { Policy } from '../../src/schemas/policy.ts';

const tasks = [
  '健全联动规划机制',
  '推进专业建设',
  '开展实习实训',
  '加强教师队伍建设',
  '搭建信息服务平台',
  '落实财政支持政策',
];

/**
 * Lays out a project with this code and `count` generated policies, each of about 4,000 characters.
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
  const title = `样例市第${index}号职业教育产教融合实施方案`;
  const policy: Policy = {
    id,
    nature: 'policy',
    title,
    titleEn: `Sample plan ${index}`,
    shortTitle: title,
    shortTitleEn: `Sample plan ${index}`,
    abstract: '规模测试用的生成文本。',
    abstractEn: 'A generated text for tests of scale.',
    kind: 'implementation-plan',
    issuers: ['样例市人民政府'],
    region: { name: '样例市', nameEn: 'Sample City', level: 'prefecture', adcode: '990000' },
    dateSigned: `20${10 + (index % 15)}-06-01`,
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
}

function seedText(index: number): string {
  const sentence = (task: string, part: number) =>
    `到20${20 + (part % 10)}年，第${index}号方案${task}取得进展，建成${part + 1}个实训基地，支持职业学校与企业共同开展人才培养。`;
  const part = (number: string, order: number) => [
    `${number}、第${number}部分`,
    ...tasks.map(
      (task, at) => `（${'一二三四五六'.charAt(at)}）${task}。${sentence(task, order + at).repeat(3)}`,
    ),
  ];
  return [
    `样例市第${index}号职业教育产教融合实施方案`,
    '为推动产教融合，制定本方案。',
    ...['一', '二', '三', '四'].flatMap(part),
  ].join('\n\n');
}

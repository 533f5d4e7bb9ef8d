import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runIngest } from '../../../src/cli/run-ingest.ts';
import { readMdx } from '../../../src/ingest/mdx/read-mdx.ts';
import { docxFile, list, numbered, paragraph, table } from '../ingest/decode/docx-file.ts';
import { fixtureCorpus } from '../../browser/fixture-site.ts';

const SEED = 'yangben.txt';
const MDX = 'content/policies/yangben-2023.mdx';
const TEXT = '示例方案\n为了落实。\n一、目标\n甲。\n';
/** 示例方案 and 一、甲 in GB18030. */
const GB18030 = Uint8Array.of(
  0xca,
  0xbe,
  0xc0,
  0xfd,
  0xb7,
  0xbd,
  0xb0,
  0xb8,
  0x0a,
  0xd2,
  0xbb,
  0xa1,
  0xa2,
  0xbc,
  0xd7,
  0x0a,
);

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ingest-'));
  await mkdir(join(root, 'seeds'));
  await cp(`${fixtureCorpus.SEEDS_DIR}/${SEED}`, join(root, 'seeds', SEED));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number;
  readonly output: string;
}

function ingest(...args: readonly string[]): Outcome {
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(`${line}\n`);
  const log = vi.spyOn(console, 'log').mockImplementation(print);
  const error = vi.spyOn(console, 'error').mockImplementation(print);
  try {
    return { status: runIngest(args, root), output: printed.join('') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** Every file below the root, with its content. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file.slice(root.length + 1), await readFile(file, 'latin1')] as const),
  );
  return Object.fromEntries(contents);
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

function write(file: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(root, file), content);
}

describe('runIngest', () => {
  test('is what the command runs, in the directory it is called from', () => {
    const command = resolve('src/cli/ingest.ts');
    const output = execFileSync(process.execPath, [command, `seeds/${SEED}`, '--id', 'yangben-2023'], {
      cwd: root,
    });
    expect(output.toString()).toContain(`written: ${MDX}`);
  });

  test('writes the document and its records as drafts, and says what it found', async () => {
    const { status, output } = ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
    expect(status).toBe(0);
    expect(output).toContain('段落 24');
    expect(output).toContain('characters 1292 = text 1165 + layout 109 + emended 18 (4 emendations)');
    expect(Object.keys(await snapshot())).toEqual([
      'content/milestones/yangben-2023.yaml',
      'content/organisations.yaml',
      MDX,
      'content/reports/yangben-2023.yaml',
      'content/targets/yangben-2023.yaml',
      `seeds/${SEED}`,
    ]);
    expect(output).toContain('drafts: targets 13, milestones 6, organisations 1, duty lines 0');
    expect(await read('content/targets/yangben-2023.yaml')).toMatch(/review: draft/);
    expect(await read('content/milestones/yangben-2023.yaml')).toMatch(/review: draft/);
    expect(await read('content/reports/yangben-2023.yaml')).toBe(
      '# yaml-language-server: $schema=../../src/schemas/json/reports.json\n[]\n',
    );
    expect(await read(MDX)).toContain('review: draft');
    const committed = readMdx(
      await readFile(`${fixtureCorpus.CONTENT_DIR}/policies/yangben-2023.mdx`, 'utf8'),
      MDX,
    ).value.text;
    expect(readMdx(await read(MDX), MDX).value.text).toEqual(committed);
  });

  test('asked for help, it says how it is called in both languages and takes nothing in', async () => {
    const before = await snapshot();
    const { status, output } = ingest(`seeds/${SEED}`, '--id', 'yangben-2023', '--help');
    expect(status).toBe(0);
    expect(output).toContain('npm run ingest -- <file> --id <policy id> [--encoding gb18030] [--force]');
    expect(output).toContain('记录从不覆盖');
    expect(output).toContain('records are never overwritten');
    expect(await snapshot()).toEqual(before);
  });

  test('run twice, it changes nothing the second time', async () => {
    ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
    const before = await snapshot();
    const { status, output } = ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
    expect(status).toBe(0);
    expect(output).toContain('没有变化');
    expect(await snapshot()).toEqual(before);
  });

  test('copies a file from elsewhere into seeds byte for byte, and leaves records that exist alone', async () => {
    await mkdir(join(root, 'content/targets'), { recursive: true });
    await write('content/targets/shili-2024.yaml', '- id: a\n');
    await write('received.txt', `\u{feff}${TEXT}`);
    expect(ingest('received.txt', '--id', 'shili-2024')).toMatchObject({ status: 0 });
    expect(await read('seeds/received.txt')).toBe(`\u{feff}${TEXT}`);
    expect(await read('content/targets/shili-2024.yaml')).toBe('- id: a\n');
  });

  test('never writes over records, even forced, and drafts where a file is empty', async () => {
    await mkdir(join(root, 'content/targets'), { recursive: true });
    await mkdir(join(root, 'content/milestones'), { recursive: true });
    await write('content/targets/yangben-2023.yaml', '[]\n');
    await write('content/milestones/yangben-2023.yaml', '# 已核对，没有时限\n[]\n');
    const { output } = ingest(`seeds/${SEED}`, '--id', 'yangben-2023', '--force');
    expect(output).toContain('drafts: targets 13, milestones on record, left alone, organisations 1');
    expect(await read('content/milestones/yangben-2023.yaml')).toBe('# 已核对，没有时限\n[]\n');
    const reviewed = (await read('content/targets/yangben-2023.yaml')).replaceAll(
      'review: draft',
      'review: reviewed',
    );
    await write('content/targets/yangben-2023.yaml', reviewed);
    ingest(`seeds/${SEED}`, '--id', 'yangben-2023', '--force');
    expect(await read('content/targets/yangben-2023.yaml')).toBe(reviewed);
  });

  test('adds draft organisations to the register and leaves what stands there as it is', async () => {
    await mkdir(join(root, 'content'));
    const register = `# 单位
- id: shili-college
  name: 示例学院
  nameEn: Shili College
  aliases: []
  region: 示例市
  kind: school
`;
    await write('content/organisations.yaml', register);
    await write('received.txt', `${TEXT}二、任务\n建成中心。（责任单位：市教育局、示例学院）\n`);
    const { output } = ingest('received.txt', '--id', 'shili-2024');
    expect(output).toContain('organisations 1');
    const added = await read('content/organisations.yaml');
    expect(added.startsWith(register)).toBe(true);
    expect(added.slice(register.length)).toContain('name: 市教育局');
    expect(added.slice(register.length)).not.toContain('示例学院');
  });

  test('adds a draft duty for every printed line to the register, once', async () => {
    await mkdir(join(root, 'content'));
    const register = `- policy: a-2020
  provision: s1-p1
  quote: （责任单位：甲局）
  organisations: [a]
`;
    await write('content/duties.yaml', register);
    await write('received.txt', `${TEXT}二、任务\n建成中心。（责任单位：市教育局、示例学院）\n`);
    expect(ingest('received.txt', '--id', 'shili-2024').output).toContain('duty lines 1');
    const added = await read('content/duties.yaml');
    expect(added.startsWith(register)).toBe(true);
    expect(added.slice(register.length)).toContain('quote: （责任单位：市教育局、示例学院）');
    await rm(join(root, 'content/targets/shili-2024.yaml'));
    ingest('received.txt', '--id', 'shili-2024');
    expect(await read('content/duties.yaml')).toBe(added);
  });

  test.each([[[]], [['--encoding', 'gb18030']]])(
    'of GB18030 (%j) it keeps the seed as received and notes the encoding',
    async (option) => {
      await write('received.txt', GB18030);
      const { status, output } = ingest('received.txt', '--id', 'shili-2024', ...option);
      expect(status).toBe(0);
      expect(output).toContain('received.txt:1:1 warning ingest-gb18030');
      expect(output).toContain('“示例方案”');
      expect(new Uint8Array(await readFile(join(root, 'seeds/received.txt')))).toEqual(GB18030);
      const mdx = await read('content/policies/shili-2024.mdx');
      expect(mdx).toContain('# 示例方案 {#title}');
      expect(mdx).toContain('文件编码为 GB18030');
    },
  );

  test.each([
    [
      'received.docx',
      docxFile({
        body: [
          paragraph('示例方案'),
          paragraph('为了落实。'),
          paragraph('目标', numbered(1, 0)),
          paragraph('甲。'),
          table([
            ['任务', '单位'],
            ['建成中心', '示例县教育局'],
          ]),
        ].join(''),
        numbering: list(1, [['chineseCounting', '%1、', 'nothing']]),
      }),
    ],
    [
      'received.html',
      '<title>示例方案</title><nav>首页</nav><h1>示例方案</h1><p>为了落实。</p><p>一、目标</p><p>甲。</p><table><tr><th>任务<th>单位<tr><td>建成中心<td>示例县教育局</table>',
    ],
    [
      'received.md',
      '# 示例方案\n\n为了落实。\n\n## 一、目标\n\n甲。\n\n| 任务 | 单位 |\n|--|--|\n| 建成中心 | 示例县教育局 |\n',
    ],
  ])('takes %s in as it was received, lossless, with words and rows', async (name, bytes) => {
    await write(name, bytes);
    expect(ingest(name, '--id', 'shili-2024')).toMatchObject({ status: 0 });
    expect(new Uint8Array(await readFile(join(root, 'seeds', name)))).toEqual(
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    );
    const mdx = await read('content/policies/shili-2024.mdx');
    expect(mdx).toContain('# 示例方案 {#title}');
    expect(mdx).toContain('## 一、目标 {#s1}');
    expect(mdx).toContain('示例县教育局');
    expect(ingest(`seeds/${name}`, '--id', 'shili-2024')).toMatchObject({ status: 0 });
  });

  test.each(['reviewed', 'draft'])(
    'refuses to overwrite a %s file that differs, unless forced',
    async (review) => {
      ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
      const edited = (await read(MDX))
        .replace('review: draft', `review: ${review}`)
        .replace('shortTitle: ', 'shortTitle: 甲');
      await write(MDX, edited);
      const { status, output } = ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
      expect(status).toBe(1);
      expect(output).toContain(`${MDX}:1:1 error ingest-exists`);
      expect(await read(MDX)).toBe(edited);
      expect(ingest(`seeds/${SEED}`, '--id', 'yangben-2023', '--force')).toMatchObject({ status: 0 });
      expect(await read(MDX)).toContain('review: draft');
      expect(await read(MDX)).not.toContain('shortTitle: 甲');
    },
  );

  test('prints warnings with their position and still succeeds', async () => {
    await write('received.txt', `${TEXT}三、丙\n`);
    const { status, output } = ingest('received.txt', '--id', 'shili-2024');
    expect(status).toBe(0);
    expect(output).toContain('received.txt:5:1 warning seed-number-order');
    expect(output).toContain('warnings 1');
  });

  describe('when it cannot take a text in', () => {
    beforeEach(async () => {
      ingest(`seeds/${SEED}`, '--id', 'yangben-2023');
      await mkdir(join(root, 'folder'));
      await write('other.txt', TEXT);
      await write('empty.txt', ' \n');
      await write('furniture.txt', '首页\n返回列表\n');
      await write('binary.txt', '甲\u{0}');
      await write('scan.docx', '%PDF-1.7');
      await mkdir(join(root, 'elsewhere'));
      await write(`elsewhere/${SEED}`, TEXT);
      await cp(join(root, 'seeds', SEED), join(root, 'copy.txt'));
      await write('.hidden.txt', TEXT);
    });

    test.each([
      ['no file is named', ['--id', 'shili-2024'], 'ingest-usage'],
      ['an option is unknown', ['other.txt', '--id', 'shili-2024', '--frob'], 'ingest-usage'],
      ['the encoding is unknown', ['other.txt', '--id', 'shili-2024', '--encoding', 'big5'], 'ingest-usage'],
      ['there is no such file', ['none.txt', '--id', 'shili-2024'], 'ingest-missing'],
      ['it is a folder', ['folder', '--id', 'shili-2024'], 'ingest-directory'],
      ['it is empty', ['empty.txt', '--id', 'shili-2024'], 'ingest-empty'],
      ['it holds page furniture alone', ['furniture.txt', '--id', 'shili-2024'], 'ingest-no-text'],
      ['it is binary', ['binary.txt', '--id', 'shili-2024'], 'ingest-binary'],
      ['it is a PDF under another name', ['scan.docx', '--id', 'shili-2024'], 'ingest-format'],
      [
        'its encoding is another',
        ['other.txt', '--id', 'shili-2024', '--encoding', 'gb18030'],
        'ingest-other-encoding',
      ],
      ['its name begins with a dot', ['.hidden.txt', '--id', 'shili-2024'], 'ingest-seed-hidden'],
      ['the id is missing', ['other.txt'], 'ingest-id-missing'],
      ['the id has no year', ['other.txt', '--id', 'shili'], 'ingest-id-form'],
      ['the id has capitals', ['other.txt', '--id', 'Shili-2024'], 'ingest-id-form'],
      ['the id leads out of the folder', ['other.txt', '--id', '../shili-2024'], 'ingest-id-form'],
      ['the id belongs to another text', ['other.txt', '--id', 'yangben-2023', '--force'], 'ingest-id-taken'],
      ['the text has another id', ['copy.txt', '--id', 'shili-2024'], 'ingest-seed-used'],
      [
        'seeds has another file of that name',
        [`elsewhere/${SEED}`, '--id', 'shili-2024'],
        'ingest-seed-name',
      ],
    ])('because %s, it says so in both languages, exits 1 and changes nothing', async (_, args, rule) => {
      const before = await snapshot();
      const { status, output } = ingest(...args);
      expect(status).toBe(1);
      expect(output).toMatch(
        new RegExp(
          `:1:\\d+ error ${rule}\\n  .*\\p{Script=Han}.*\\n  \\P{Script=Han}.*\\n  → .*\\n  → `,
          'u',
        ),
      );
      expect(await snapshot()).toEqual(before);
    });

    test('because a file cannot be written, it leaves no part of it behind', async () => {
      await rm(join(root, 'content/reports'), { recursive: true });
      await write('content/reports', 'a file where a folder should be');
      const before = await snapshot();
      const { status, output } = ingest('other.txt', '--id', 'shili-2024');
      expect(status).toBe(1);
      expect(output).toContain('error write-failed');
      expect(await snapshot()).toEqual(before);
    });

    test.each([
      ['cannot be read', '- id: "\n'],
      ['holds no organisations', 'a: b\n'],
      [
        'is a list in a form that cannot be added to',
        '  - { id: a, name: 甲, nameEn: A, aliases: [], region: 乙, kind: other }\n',
      ],
    ])('because the register of organisations %s, it says so', async (_, register) => {
      await write('content/organisations.yaml', register);
      await write('third.txt', `${TEXT}支持甲校。(责任单位:市教育局)\n`);
      const before = await snapshot();
      const { status, output } = ingest('third.txt', '--id', 'shili-2025');
      expect(status).toBe(1);
      expect(output).toContain('content/organisations.yaml:1:1 error ingest-register');
      expect(await snapshot()).toEqual(before);
    });

    test('because the register of duties cannot be read, it says so', async () => {
      await write('content/duties.yaml', 'a: b\n');
      const before = await snapshot();
      const { status, output } = ingest('other.txt', '--id', 'shili-2025');
      expect(status).toBe(1);
      expect(output).toContain('content/duties.yaml:1:1 error ingest-register');
      expect(await snapshot()).toEqual(before);
    });

    test('because an existing document cannot be read, it says which', async () => {
      await write('content/policies/broken-2020.mdx', '---\nid: "\n---\n');
      const { status, output } = ingest('other.txt', '--id', 'shili-2024');
      expect(status).toBe(1);
      expect(output).toContain('content/policies/broken-2020.mdx:1:1 error ingest-existing');
    });
  });
});

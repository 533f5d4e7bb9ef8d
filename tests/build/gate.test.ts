import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { tryBuild } from './run-build.ts';

const OUT_DIR = '.cache/gate/dist';

/** A copy of the fixture corpus with one file changed by each of `changes`, as settings of a build. */
function changedCorpus(changes: readonly (readonly [file: string, from: string | RegExp, to: string])[]) {
  rmSync('.cache/gate', { recursive: true, force: true });
  cpSync('tests/fixtures/site', '.cache/gate', { recursive: true });
  for (const [name, from, to] of changes) {
    const file = `.cache/gate/content/${name}`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
  }
  mkdirSync(OUT_DIR);
  writeFileSync(`${OUT_DIR}/index.html`, 'of an earlier build');
  return { CONTENT_DIR: '.cache/gate/content', SEEDS_DIR: '.cache/gate/seeds', OUT_DIR };
}

/** Errors that the build printed, as `<file> <rule>`. */
function errorsIn(output: string): ReadonlySet<string> {
  const errors = output.matchAll(/^\.cache\/gate\/content\/(\S+?)(?::\d+)* error (\S+)$/gm);
  return new Set([...errors].map(([, file, rule]) => `${file ?? ''} ${rule ?? ''}`));
}

test('a build of content with errors says every one, fails, and leaves the output folder as it was', () => {
  const corpus = changedCorpus([
    ['policies/shili-2024.mdx', '调动院校、企业', '调动学校、企业'],
    ['targets/shili-2024.yaml', 'value: 58', 'value: 777'],
    ['targets/yunchuan-2022.yaml', /due: '(\d{4})'/, "due: '2039'"],
    ['search-logs.yaml', 'https://jyj.shili.example/', 'javascript:alert(1)'],
    ['targets/.hidden.yaml', '', '- id: a-record-that-no-check-sees\n'],
  ]);
  const { status, output } = tryBuild(corpus);
  expect(status).toBe(1);
  const errors = errorsIn(output);
  expect(errors).toContain('policies/shili-2024.mdx fidelity-changed');
  expect(errors).toContain('targets/shili-2024.yaml record-value');
  expect([...errors].filter((error) => error.startsWith('targets/yunchuan-2022.yaml '))).not.toEqual([]);
  expect([...errors].filter((error) => error.startsWith('search-logs.yaml '))).not.toEqual([]);
  expect([...errors].filter((error) => error.startsWith('targets/.hidden.yaml '))).not.toEqual([]);
  expect(output).toMatch(/内容核查不通过，没有构建.*\nThe content has errors: nothing was built/);
  expect(output).not.toMatch(/^ +at /m);
  expect(listFiles(OUT_DIR)).toEqual(['index.html']);
  expect(readFileSync(`${OUT_DIR}/index.html`, 'utf8')).toBe('of an earlier build');
});

test('settings that cannot be used stop the build in words', () => {
  const { status, output } = tryBuild({
    ...changedCorpus([]),
    SITE_URL: 'javascript:alert(1)',
    BASE_PATH: '/../x',
  });
  expect(status).toBe(1);
  expect(output).toMatch(/Settings that cannot be used: 2\n\nSITE_URL\n[\s\S]*\nBASE_PATH\n/);
  expect(output).not.toMatch(/^ +at |ZodError|"code"/m);
  expect(listFiles(OUT_DIR)).toEqual(['index.html']);
});

test('drafts are built when asked for: every page says so in both languages and stays out of indexes', () => {
  const corpus = changedCorpus([['targets/shili-2024.yaml', 'value: 58', 'value: 777']]);
  const { status } = tryBuild({ ...corpus, SKIP_CONTENT_CHECK: 'true' });
  expect(status).toBe(0);
  const pages = listFiles(OUT_DIR).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  const silent = pages.filter((file) => {
    const html = readFileSync(`${OUT_DIR}/${file}`, 'utf8');
    return (
      !/草稿：未经内容核查.*Draft: content not checked/s.test(html) || !html.includes('content="noindex"')
    );
  });
  expect(silent).toEqual([]);
});

import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mediaTypes } from '../../../../src/cli/hosting/media-types.ts';
import { printHeaders } from '../../../../src/integrations/response-headers.ts';

const guide = readFileSync('.github/HOSTING.md', 'utf8');

test.each(Object.entries(mediaTypes))(
  'the guide says of files that end with .%s that they are %s',
  (end, type) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`.${end}\` `));
    expect(row?.split('|')[2]?.trim()).toBe(`\`${type}\``);
  },
);

test('the guide names every response header, with its value where that is short', () => {
  for (const line of printHeaders('/', ['', '404/', 'about/'], 'x').split('\n')) {
    if (!line.startsWith('  ')) continue;
    const [name = ''] = line.trim().split(': ');
    expect(guide).toContain(line.length < 70 ? line.trim() : `\`${name}`);
  }
});

/** Runs a command of the guide on a site of two pages. @returns what is in the file that it writes */
function run(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  writeFileSync(join(folder, '_headers'), printHeaders('/', ['', 'about/'], 'x'));
  const file = join(folder, 'printed.conf');
  // As in a shell of its own, whatever the tests were started with.
  const env = { ...process.env, OUT_DIR: folder, npm_config_loglevel: 'notice' };
  execSync(command.replace(/> \S+$/u, `> ${file}`), { env, stdio: 'pipe' });
  const printed = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return printed;
}

const commands = guide.match(/^.*npm run .*hosting:nginx.* > \S+\.conf$/gmu) ?? [];
const [atRoot = '', underPath = '', maps = '', location = ''] = commands;

test('the guide has a command for nginx at the root of a host, one under a path, and two beside another site', () => {
  expect(commands.map((command) => command.startsWith('BASE_PATH='))).toEqual([false, true, true, true]);
});

test.each([atRoot, underPath])('“%s” leaves a configuration and nothing else in the file', (command) => {
  const printed = run(command);
  expect(printed).toMatch(/^map \$uri /u);
  expect(printed).toMatch(/\nserver \{\n/u);
  expect(printed).toMatch(/\n\}\n$/u);
});

test('the two parts for a server with another site hold what the whole holds, and no server', () => {
  const [first, second] = [run(maps), run(location)];
  const lines = (printed: string) => printed.split('\n').map((line) => line.trim());
  expect(first).toMatch(/^map \$uri /u);
  expect(second).toMatch(/^location = \/zhice \{/u);
  expect(lines(run(underPath))).toEqual(expect.arrayContaining([...lines(first), ...lines(second)]));
  expect(first + second).not.toContain('server {');
});

test.each([
  ['BASE_PATH=/zhice/', '--other'],
  ['BASE_PATH=/zhice/', '--maps --location'],
  ['', '--location'],
])('no part is printed where it would not be one: %s %s', (setting, options) => {
  expect(() => run(`${setting} npm run --silent hosting:nginx -- ${options} > x`)).toThrow(
    'Has to be --maps or --location, with BASE_PATH.',
  );
});

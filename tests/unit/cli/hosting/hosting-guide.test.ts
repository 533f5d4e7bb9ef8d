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

const commands = guide.match(/^.*npm run .*hosting:nginx.* > zhice\.conf$/gmu) ?? [];

test('the guide has a command for nginx at the root of a host and one under a path', () => {
  expect(commands.map((command) => command.startsWith('BASE_PATH='))).toEqual([false, true]);
});

test.each(commands)('“%s” leaves a configuration and nothing else in the file', (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  writeFileSync(join(folder, '_headers'), printHeaders('/', ['', 'about/'], 'x'));
  const file = join(folder, 'zhice.conf');
  // As in a shell of its own, whatever the tests were started with.
  const env = { ...process.env, OUT_DIR: folder, npm_config_loglevel: 'notice' };
  execSync(command.replace('zhice.conf', file), { env });
  const printed = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  expect(printed).toMatch(/^map \$uri /u);
  expect(printed).toMatch(/\n\}\n$/u);
});

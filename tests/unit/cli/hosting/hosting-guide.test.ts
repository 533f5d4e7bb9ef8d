import { readFileSync } from 'node:fs';
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

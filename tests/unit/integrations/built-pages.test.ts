import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { rewriteFile } from '../../../src/integrations/built-pages.ts';

it.each([
  ['shorter', '甲'],
  ['longer', '甲乙丙丁戊'],
  ['empty', ''],
])('rewrites a file whose new content is %s, and leaves nothing of what it held', (_, content) => {
  const folder = mkdtempSync(join(tmpdir(), 'rewrite-'));
  try {
    const file = join(folder, 'index.html');
    writeFileSync(file, '甲乙丙');
    rewriteFile(pathToFileURL(file), (before) => {
      expect(before.toString()).toBe('甲乙丙');
      return Buffer.from(content);
    });
    expect(readFileSync(file, 'utf8')).toBe(content);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

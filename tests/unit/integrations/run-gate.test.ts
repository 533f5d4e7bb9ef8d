import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareDiagnostics } from '../../../src/domain/source/diagnostic.ts';
import { runGate } from '../../../src/integrations/run-gate.ts';
import { readSettings } from '../../../src/schemas/settings.ts';
import { sampleFiles, seal, writeProject } from '../checks/sample-project.ts';

const settingsOf = (root: string) =>
  readSettings({ CONTENT_DIR: join(root, 'content'), SEEDS_DIR: join(root, 'seeds') });

test('the process of a gate gives back every problem of the content at once, in the order of the files', async () => {
  const root = writeProject({
    ...seal(sampleFiles),
    'content/notes.txt': '',
    'content/unknown/a.yaml': '- id: a\n',
  });
  const found = await runGate({ settings: settingsOf(root) });
  const files = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  expect([...files].some((file) => file.endsWith('content/notes.txt'))).toBe(true);
  expect([...files].some((file) => file.includes('content/unknown'))).toBe(true);
  expect(found).toEqual(found.toSorted(compareDiagnostics));
});

test('sound content has no error', async () => {
  const found = await runGate({ settings: settingsOf(writeProject(seal(sampleFiles))) });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a gate that cannot be run ends with the reason', async () => {
  const settings = settingsOf(writeProject(seal(sampleFiles)));
  await expect(runGate({ settings, built: 'no-such-folder-of-a-site' })).rejects.toThrow(
    'no-such-folder-of-a-site',
  );
});

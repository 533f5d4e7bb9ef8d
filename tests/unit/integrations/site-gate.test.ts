import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { siteGate } from '../../../src/integrations/site-gate.ts';
import { readSettings } from '../../../src/schemas/settings.ts';
import { sampleFiles, seal, writeProject } from '../checks/sample-project.ts';
import { base, origin, sampleAddresses, sampleSite } from '../checks/sample-site.ts';

/** Runs the end of a build of the sample site, some pages changed. @returns its folder, and what stopped the build */
async function endBuild(pages: Readonly<Record<string, string>>, environment = {}) {
  const root = writeProject({
    ...seal(sampleFiles),
    'content/published-addresses.json': JSON.stringify(sampleAddresses),
  });
  const folder = join(root, 'dist');
  for (const [name, text] of Object.entries({ ...sampleSite, ...pages })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const gate = siteGate(
    readSettings({
      SITE_URL: origin,
      BASE_PATH: base,
      CONTENT_DIR: join(root, 'content'),
      SEEDS_DIR: join(root, 'seeds'),
      ...environment,
    }),
  );
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } };
  try {
    await gate.hooks['astro:build:done']?.(options as never);
    return { folder, stopped: undefined, printed: printed.mock.calls.join('\n') };
  } catch (error) {
    return { folder, stopped: error, printed: printed.mock.calls.join('\n') };
  } finally {
    printed.mockRestore();
  }
}

const broken = {
  'index.html': sampleSite['index.html'].replace(
    '/zhice/policies/sample-2024/#s1-p1',
    '/zhice/policies/none/',
  ),
};

test('a sound site stays', async () => {
  const { folder, stopped, printed } = await endBuild({});
  expect({ stopped, printed }).toEqual({ stopped: undefined, printed: '' });
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});

test('a site with an error is removed, and the build stops with what is wrong and no stack', async () => {
  const { folder, stopped, printed } = await endBuild(broken);
  expect(printed).toMatch(/dist\/index\.html:1:\d+ error link-broken/);
  expect(stopped).toMatchObject({
    message: expect.stringMatching(/已删除输出文件夹[\s\S]*has been removed/),
    stack: expect.not.stringContaining('    at '),
  });
  expect(existsSync(folder)).toBe(false);
});

test('a site of drafts is not checked', async () => {
  const { folder, stopped } = await endBuild(broken, { SKIP_CONTENT_CHECK: 'true' });
  expect(stopped).toBeUndefined();
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});

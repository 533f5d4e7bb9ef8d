import { expect, test } from 'vitest';
import { createSmokeProject } from '../bench/smoke-project.ts';
import { listFiles } from './list-files.ts';
import { runBuild } from './run-build.ts';

test('a site of three hundred documents builds, with every document in both languages', () => {
  const root = createSmokeProject('.cache/smoke', 300);
  runBuild({ SKIP_CONTENT_CHECK: 'true', NODE_OPTIONS: '--max-old-space-size=4096' }, root);
  const pages = listFiles(`${root}/dist`).filter((file) =>
    /^(en\/)?policies\/sample-\d+\/index\.html$/.test(file),
  );
  expect(pages).toHaveLength(600);
});

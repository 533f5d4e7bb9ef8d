/** Part of `npm run bench`: build time at 0 (the real content), 30 and 300 generated documents. */
import { runBuild } from '../build/run-build.ts';
import { createSmokeProject } from './smoke-project.ts';

const measure = (label: string, cwd: string) => {
  const start = process.hrtime.bigint();
  runBuild(cwd === process.cwd() ? {} : { SKIP_CONTENT_CHECK: 'true' }, cwd);
  console.log(`${label}: ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`);
};

measure('build, real content', process.cwd());
for (const count of [30, 300])
  measure(`build, ${count} generated documents`, createSmokeProject(`.cache/bench-${count}`, count));

/**
 * Preloaded (`node --import`) into a command under test: ends the process at once, before the n-th call that changes
 * the disk (`STOP_AT`, from 1), or, with `STOP_HALFWAY=true`, when half of the n-th file is written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const stopAt = Number(process.env.STOP_AT);
const isHalfway = process.env.STOP_HALFWAY === 'true';
const changes = ['renameSync', 'linkSync', 'rmSync', 'mkdirSync'];
let calls = 0;

for (const name of isHalfway ? ['writeFileSync'] : ['writeFileSync', ...changes]) {
  const call = fs[name];
  fs[name] = (...args) => {
    calls += 1;
    if (calls === stopAt) {
      if (isHalfway) {
        const bytes = Buffer.from(args[1]);
        call(args[0], bytes.subarray(0, bytes.length / 2), args[2]);
      }
      process.kill(process.pid, 'SIGKILL');
    }
    return call(...args);
  };
}
syncBuiltinESMExports();

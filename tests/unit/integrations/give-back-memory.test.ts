import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the memory of what nothing holds any more goes back to the system', () => {
  const program = new URL('../../../src/integrations/give-back-memory.ts', import.meta.url).href;
  const script = `
    import { giveBackMemory } from ${JSON.stringify(program)};
    const held = () => Math.round(process.memoryUsage().rss / 2 ** 20);
    let list = Array.from({ length: 2e6 }, (_, index) => ({ index }));
    const full = held();
    list = undefined;
    giveBackMemory();
    console.log(full - held(), typeof gc);
  `;
  const [given, leftOver] = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
    .trim()
    .split(' ');
  expect(Number(given)).toBeGreaterThan(60);
  expect(leftOver).toBe('undefined');
});

import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run which tests were skipped, by their groups: their titles give the reason. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const groups = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        // One skipped by itself gives the reason in its own title, one of a group in that of the group.
        const isWhole =
          test.parent.type === 'suite' && [...test.parent.children.allTests('passed')].length === 0;
        const name = `${module.relativeModuleId} > ${isWhole ? test.parent.fullName : test.fullName}`;
        groups.set(name, (groups.get(name) ?? 0) + 1);
      }
    }
    const total = [...groups.values()].reduce((sum, count) => sum + count, 0);
    console.log(`Skipped tests: ${String(total)}${total === 0 ? '' : ', because of what the titles say'}`);
    for (const [name, count] of groups) console.log(`  ${String(count)} × ${name}`);
  }
}

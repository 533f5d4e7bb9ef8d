import type AxeBuilder from '@axe-core/playwright';

/** What axe finds: the rule, and the elements that break it. */
export async function axeFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

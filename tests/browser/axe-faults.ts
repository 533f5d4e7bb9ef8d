import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe looks at; all rules that are not off by themselves, on the whole page, where it is not said. */
interface Looked {
  /** The only rules, also those that are off by themselves. */
  readonly rules?: readonly string[];
  /** A selector: the only part of the page. */
  readonly within?: string;
}

/** What axe finds on a page without frames: each rule that is broken, and the elements that break it. */
export async function axeFaults(page: Page, { rules, within }: Looked = {}): Promise<string[]> {
  // Within the page, and faults alone: describing all that is right, and summing up on a page of its own, doubles the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules !== undefined) axe.withRules([...rules]);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

import type { Milestone } from '../../../schemas/milestone.ts';

/**
 * What a date is called: its words and, after a colon, what its clause says of it (到2027年：建成木工体验馆4个). A date
 * in the middle of its clause stays where it is; one that is a clause by itself stands alone.
 */
export function proposeLabel({ quote, dateText }: Pick<Milestone, 'quote' | 'dateText'>): string {
  if (dateText === undefined) return quote;
  const at = quote.indexOf(dateText);
  if (at > 0) return quote;
  const said = (at === 0 ? quote.slice(dateText.length) : quote).replace(/^[\s，,、：:]+/u, '');
  return said === '' ? dateText : `${dateText}：${said}`;
}

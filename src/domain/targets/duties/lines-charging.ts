import type { DutyLine } from './parse-duty-lines.ts';
import type { StatementText } from './statement-texts.ts';

/**
 * The lines of responsible bodies that charge a statement. Where its own paragraph has several lines, each charges what
 * stands between it and the line before: …达到80%以上。（甲局负责）探索建立…制度。（乙局负责）
 * @param quote the statement's words; all lines count where they do not stand before one
 */
export function linesCharging({ id, text, charging }: StatementText, quote: string): readonly DutyLine[] {
  const own = charging.filter(({ provision }) => provision === id).map(({ line }) => line);
  if (own.length < 2) return charging.map(({ line }) => line);
  const at = text.indexOf(quote);
  const next = at === -1 ? undefined : own.find(({ start }) => start >= at + quote.length);
  return next === undefined ? own : [next];
}

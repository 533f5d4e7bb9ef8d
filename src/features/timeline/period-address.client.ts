import type { TimeStretch } from '../../charts/timeline/time-stretch.ts';
import type { UnknownChoice } from '../ui/say-unknown-choice.client.ts';
import { parseMonth, formatMonth, zoomWindow } from '../../charts/timeline/time-window.ts';

/** What the address says of the period: nothing, a period, or words that are no period of the timeline. */
export type AddressedPeriod =
  | { readonly kind: 'none' }
  | { readonly kind: 'period'; readonly window: TimeStretch }
  | { readonly kind: 'unknown'; readonly choice: UnknownChoice };

/** The parameters that say it. */
const names = ['from', 'to'] as const;

/** Reads `?from=YYYY-MM&to=YYYY-MM`, cut to the whole; `to` is the first month that no longer belongs to it. */
export function readPeriod(whole: TimeStretch): AddressedPeriod {
  const parameters = new URLSearchParams(location.search);
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  if (from === null && to === null) return { kind: 'none' };
  const window = { from: parseMonth(from ?? '') ?? Number.NaN, to: parseMonth(to ?? '') ?? Number.NaN };
  const isMet = window.from < window.to && window.to > whole.from && window.from < whole.to;
  if (!isMet) return { kind: 'unknown', choice: { value: `${from ?? ''}–${to ?? ''}`, names } };
  return { kind: 'period', window: zoomWindow(window, 1, window.from, whole) };
}

/** Writes the period into the address, or takes it away. */
export function writePeriod(window: TimeStretch | undefined): void {
  const address = new URL(location.href);
  for (const name of names) {
    if (window === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, formatMonth(window[name]));
  }
  if (address.href !== location.href) history.replaceState(null, '', address);
}

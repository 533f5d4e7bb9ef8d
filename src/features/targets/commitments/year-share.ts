/** How far into its year a day is, in percent of the year with one decimal: `2026-11-21` gives `88.8%`. */
export function yearShare(day: string): string {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return `${(share * 100).toFixed(1)}%`;
}

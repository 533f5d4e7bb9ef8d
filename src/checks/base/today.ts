/** The day by the calendar of China (Asia/Shanghai), `YYYY-MM-DD`. For diagnostics only: no page reads the clock. */
export function todayInChina(now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  return ['year', 'month', 'day']
    .map((name) => parts.find(({ type }) => type === name)?.value ?? '')
    .join('-');
}

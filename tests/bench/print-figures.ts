/** Median, 95th and 99th percentile and largest of some numbers, in words. */
export function spread(numbers: readonly number[], show: (number: number) => string): string {
  return `median ${show(quantile(numbers, 0.5))}, p95 ${show(quantile(numbers, 0.95))}, p99 ${show(quantile(numbers, 0.99))}, most ${show(quantile(numbers, 1))}`;
}

/** The number that this share of them does not exceed; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Bytes in thousands. */
export function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Milliseconds. */
export function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

/** A bar and whether it is met; bars of size and speed depend on the machine and fail nothing. */
export function printBar(
  name: string,
  measured: number,
  bar: number,
  show: (number: number) => string,
): void {
  console.log(`${measured <= bar ? 'met    ' : 'NOT MET'} ${name}: ${show(measured)} (bar ${show(bar)})`);
}

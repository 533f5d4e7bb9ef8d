/**
 * Does some work and leaves a measure of it in the timeline of the process (User Timing), named `zhice:` and the name of
 * the work: a build that tells where its time goes (BUILD_TIMES) lists them.
 */
export function measureWork<Result>(work: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  performance.measure(`zhice:${work}`, { start });
  return result;
}

import { channel, subscribe } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers/promises';

/** The pages are a program of their own, which Astro bundles: the hooks of the build reach it by a name of the process. */
const TO_DO = 'zhice:when-pages-are-written';

/**
 * Has something done when every page and file of a build is made: what was read for them may then be forgotten. In
 * development, where nobody collects it, nothing is remembered either.
 */
export function whenPagesAreWritten(run: () => void): void {
  channel(TO_DO).publish(run);
}

/**
 * Collects for a build what is to be done, from now on.
 * @returns does it, once; what comes after reads files of the built site alone
 */
export function collectForWrittenPages(): () => void {
  const collected: (() => void)[] = [];
  subscribe(TO_DO, (run) => {
    collected.push(run as () => void);
  });
  return () => {
    for (const run of collected.splice(0)) run();
  };
}

/**
 * The paths of a route. Astro keeps them to the end of a build, each with what its page is made of, and with that all of
 * the Site: it is let go of when all pages are written. The turn of the program ends here, as it would not from one route
 * to the next: until then everything stays that is only recalled (`domain/recalled.ts`).
 */
export async function pathsOfRoute<Path extends { props?: unknown }>(paths: Path[]): Promise<Path[]> {
  whenPagesAreWritten(() => {
    for (const path of paths) delete path.props;
  });
  await setImmediate();
  return paths;
}

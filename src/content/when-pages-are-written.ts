import { channel, subscribe } from 'node:diagnostics_channel';

/** The pages are a program of their own, which Astro bundles: the hooks of the build reach it by a name of the process. */
const WRITTEN = 'zhice:pages-are-written';

/** Has something done when every page and file of a build is made: what was read for them may then be forgotten. */
export function whenPagesAreWritten(run: () => void): void {
  subscribe(WRITTEN, run);
}

/** Tells it; what comes after reads files of the built site alone. */
export function tellPagesAreWritten(): void {
  channel(WRITTEN).publish(undefined);
}

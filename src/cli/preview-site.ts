import { preview } from 'astro';

/** Where a built site is served; what is left out is as for the build. */
export interface PreviewPlace {
  readonly port: number;
  readonly host: string;
  readonly outDir?: string;
  readonly base?: string;
}

/**
 * Serves a built site from this process, as hosts do: an address without the slash at its end is no reason to hide the
 * site's own page for unknown addresses.
 */
export function previewSite({ port, host, ...site }: PreviewPlace): ReturnType<typeof preview> {
  return preview({
    root: process.cwd(),
    logLevel: 'error',
    trailingSlash: 'ignore',
    ...site,
    server: { port, host },
  });
}

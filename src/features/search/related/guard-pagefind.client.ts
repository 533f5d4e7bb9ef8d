import { loadFile } from '../../ui/loading/load-file.client.ts';

/** What Pagefind could not load since it was asked last. */
export interface PagefindGuard {
  /** @throws when a file of the index was missing or cut short: what was found is then not all there is */
  readonly assertWhole: () => void;
}

/**
 * Fetches the files of Pagefind's index for it. Its client takes a missing or broken part of the index for one without
 * words, and would then say that nothing is found; it has no way to tell, so its requests are answered here.
 * @param folder address of `pagefind/`
 */
export function guardPagefind(folder: string): PagefindGuard {
  const root = new URL(folder, location.href).href;
  let failure: unknown;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    // A request with a time limit is one of ours.
    if (init?.signal instanceof AbortSignal || !address.startsWith(root)) return plain(input, init);
    try {
      return await loadFile(address, readWhole);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  return {
    assertWhole: () => {
      const met = failure;
      failure = undefined;
      if (met !== undefined) throw met;
    },
  };
}

/** The entry is JSON; all others are packed with a sum of their bytes, which unpacking compares. @throws when not whole */
async function readWhole(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  if (response.url.split('?')[0]?.endsWith('.json') === true) JSON.parse(new TextDecoder().decode(bytes));
  else
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const { status, headers } = response;
  return new Response(bytes, { status, headers });
}

/** How long the first and the second request may take, body included, in milliseconds. */
const FIRST = 8000;
const SECOND = 16_000;
/** Before the second request, in milliseconds: a line that broke needs a moment. */
const PAUSE = 300;

/**
 * A file of this site, read by `read`, which throws for anything but what it expects. What does not come, breaks off, is
 * late or cannot be read is asked for once more, past the cache.
 * @throws when it cannot be had; with the answer of the site as its cause where it answers with something else
 */
export function loadFile<T>(
  address: string,
  read: (response: Response) => Promise<T>,
  options?: RequestInit,
): Promise<T> {
  return tryTwice(async (limit, again) => {
    const response = await fetch(address, { ...options, ...again, signal: AbortSignal.timeout(limit) });
    // Some hosts answer for a file that they do not have with a page, and call it found.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    if (!response.ok || (isPage && !address.endsWith('/')))
      throw new Error(`${response.status} ${address}`, { cause: response });
    return read(response);
  });
}

/** A part of the program that is loaded when it is needed. @throws when it cannot be had, or not in time */
export function loadPart<T>(load: () => Promise<T>): Promise<T> {
  return tryTwice((limit) => {
    const late = new Promise<never>((_, fail) => {
      AbortSignal.timeout(limit).onabort = fail;
    });
    return Promise.race([load(), late]);
  });
}

/** Something that is gone or other than expected may be so by an update of the site: then the page says that. */
export function suspectUpdate(): void {
  import('./outdated-page.client.ts').then(({ checkPage }) => checkPage()).catch(() => undefined);
}

async function tryTwice<T>(attempt: (limit: number, again?: RequestInit) => Promise<T>): Promise<T> {
  try {
    return await attempt(FIRST);
  } catch {
    await new Promise((over) => setTimeout(over, PAUSE));
  }
  try {
    return await attempt(SECOND, { cache: 'reload' });
  } catch (error) {
    suspectUpdate();
    throw error;
  }
}

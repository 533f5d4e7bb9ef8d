/** How long an answer is waited for, in milliseconds. */
const LIMIT = 8000;

/** Whether this site has a page at an address; false where that cannot be told in time. */
export async function hasPage(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(LIMIT);
  return fetch(address, { method: 'HEAD', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}

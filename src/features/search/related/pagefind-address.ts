/**
 * The document and the provision that an address of Pagefind's index names: `/policies/<policy>/#<provision>` where a
 * record is a page, `/policies/<number>/#<policy>/<provision>` where it holds digests of several documents.
 */
export function readPagefindAddress(url: string): { readonly policy: string; readonly id: string } {
  const [, policy = '', id = ''] = /([^/#]+)\/#?([^/#]*)$/u.exec(url) ?? [];
  return { policy, id };
}

import type { IndexFile } from '../../../src/search/index/index-files.ts';
import type { FetchFile } from '../../../src/search/query/store/file-store.ts';

/** Gives the files of an index, and stretches of them, as a host does; `report` is told of every answer. */
export function serveIndex(
  files: readonly IndexFile[],
  report: (name: string, bytes: number) => void = () => undefined,
): FetchFile {
  const all = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return (name, stretch) => {
    const file = all.get(name);
    const sent = stretch === undefined ? file : file?.slice(stretch.from, stretch.from + stretch.length);
    report(name, sent?.length ?? 0);
    return Promise.resolve(sent);
  };
}

import { loadOnce } from '../../../domain/load-once.ts';
import { isListOf } from '../../ui/loading/is-list-of.ts';
import { isRecord, isText } from '../../ui/loading/is-record.ts';
import { suspectUpdate } from '../../ui/loading/load-file.client.ts';
import { loadJson } from '../../ui/loading/load-json.client.ts';
import type { DirectoryPart } from './choose-documents.ts';
import type { DirectoryDocument, DirectoryFile, DirectoryPlan } from './directory-file.ts';
import { groupFacts } from './directory-file.ts';

/** The files of the directory, each fetched when it is first asked for. */
export class DirectoryFiles {
  readonly #plan: DirectoryPlan;
  readonly #parts = new Map<string, Promise<DirectoryPart>>();

  constructor(plan: DirectoryPlan) {
    this.#plan = plan;
  }

  /**
   * Those that hold an area, or all of them.
   * @throws when one cannot be had, or they hold other documents than this page was built with: after an update of the
   *   site these files may be some of several
   */
  async load(area?: string): Promise<readonly DirectoryPart[]> {
    const { files, areas } = this.#plan;
    const wanted = area === undefined ? files : (areas[area]?.files ?? []).flatMap((at) => files[at] ?? []);
    const parts = await Promise.all(wanted.map((file) => this.#part(file)));
    for (const id of area === undefined ? Object.keys(areas) : [area])
      if (countIn(parts, id) !== (areas[id]?.documents ?? 0)) {
        this.#parts.clear();
        suspectUpdate();
        throw new Error(`other documents of ${id} than expected`);
      }
    return parts;
  }

  #part(address: string): Promise<DirectoryPart> {
    return loadOnce(this.#parts, address, () => readPart(address));
  }
}

function countIn(parts: readonly DirectoryPart[], area: string): number {
  return parts.reduce(
    (sum, { documents }) => sum + documents.filter(({ filters }) => filters['area'] === area).length,
    0,
  );
}

async function readPart(address: string): Promise<DirectoryPart> {
  const file = await loadJson(address, isDirectoryFile);
  return { groups: groupFacts(file), documents: file.documents };
}

function isDirectoryFile(value: unknown): value is DirectoryFile {
  return isRecord(value) && isListOf(value['groups'], isText) && isListOf(value['documents'], isDocument);
}

/** What finding and listing cannot do without. */
function isDocument(value: unknown): value is DirectoryDocument {
  if (!isRecord(value)) return false;
  const { id, title, words, filters, statements } = value;
  return [id, title, words].every(isText) && isRecord(filters) && Array.isArray(statements);
}

import { loadOnce } from '../../../domain/load-once.ts';
import { isListOf } from '../../ui/loading/is-list-of.ts';
import { isRecord, isText } from '../../ui/loading/is-record.ts';
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

  /** Those that hold an area, or all of them. @throws when one cannot be had */
  load(area?: string): Promise<readonly DirectoryPart[]> {
    const { files, areas } = this.#plan;
    const wanted = area === undefined ? files : (areas[area] ?? []).flatMap((at) => files[at] ?? []);
    return Promise.all(wanted.map((file) => this.#part(file)));
  }

  #part(address: string): Promise<DirectoryPart> {
    return loadOnce(this.#parts, address, () => readPart(address));
  }
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

import type { DirectoryPart } from './choose-documents.ts';
import type { DirectoryFile, DirectoryPlan } from './directory-file.ts';
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
    const loading = this.#parts.get(address) ?? readPart(address);
    this.#parts.set(address, loading);
    // What failed is asked for again at the next choice.
    loading.catch(() => this.#parts.delete(address));
    return loading;
  }
}

async function readPart(address: string): Promise<DirectoryPart> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${String(answer.status)} ${address}`);
  const file = (await answer.json()) as DirectoryFile;
  return { groups: groupFacts(file), documents: file.documents };
}

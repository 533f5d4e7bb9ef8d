import { loadDocument } from '../citing/load-document.client.ts';
import { areaOf } from '../../domain/regions/area.ts';
import type { DirectoryDocument, DirectoryPlan } from '../records/directory/directory-file.ts';
import { DirectoryFiles } from '../records/directory/directory-files.client.ts';
import { orMissing } from '../ui/loading/or-missing.client.ts';
import type { ComparedDocument, ComparedPlaces } from './compared-document.ts';
import { comparedLabel, viewCompared } from './compared-document.ts';

/** A document found, with the area that its chooser has to show; none where every document is offered. */
interface Found {
  readonly document: ComparedDocument;
  readonly area: string | undefined;
}

/** The documents that may be compared: all of them printed by the page, or those of an area, by the directory. */
export class ComparedDocuments {
  readonly #source: string;
  readonly #places: ComparedPlaces;
  readonly #printed: Readonly<Record<string, ComparedDocument>>;
  readonly #directory: DirectoryFiles | undefined;

  /** @param data of the element: `source`, `places`, and `documents` or `directory` */
  constructor({ source = '', places = '{}', documents = '{}', directory }: DOMStringMap) {
    this.#source = source;
    this.#places = JSON.parse(places) as ComparedPlaces;
    this.#printed = JSON.parse(documents) as Readonly<Record<string, ComparedDocument>>;
    this.#directory =
      directory === undefined ? undefined : new DirectoryFiles(JSON.parse(directory) as DirectoryPlan);
  }

  /** A published document; an address may name anything, `constructor` too. @throws when its file or the directory cannot be had */
  async find(policy: string): Promise<Found | undefined> {
    if (this.#directory === undefined)
      return Object.hasOwn(this.#printed, policy)
        ? { document: this.#printed[policy] as ComparedDocument, area: undefined }
        : undefined;
    // Its own file says where it stands. What has none may still be in the directory; what does not come is not waited
    // for as long again.
    const loaded = await orMissing(loadDocument(this.#source, policy));
    const region = loaded?.policy.region.adcode;
    const area = region === undefined ? undefined : areaOf(region);
    const found = (await this.#documentsOf(area)).find(({ id }) => id === policy);
    return found && { document: viewCompared(found, this.#places), area: found.filters['area'] };
  }

  /** The documents of an area as options. @throws when they cannot be had */
  async optionsOf(area: string): Promise<readonly HTMLOptionElement[]> {
    const documents = await this.#documentsOf(area);
    return documents
      .filter(({ filters }) => filters['area'] === area)
      .map((document) => new Option(comparedLabel(document), document.id));
  }

  async #documentsOf(area: string | undefined): Promise<readonly DirectoryDocument[]> {
    const parts = (await this.#directory?.load(area)) ?? [];
    return parts.flatMap(({ documents }) => documents);
  }
}

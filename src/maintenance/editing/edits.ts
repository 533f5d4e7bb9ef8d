import { frontMatterRange } from '../../ingest/mdx/front-matter-range.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { PUBLISHED_IDS, PUBLISHED_RECORDS, recordFile } from '../../schemas/collections.ts';
import { editorSchemaLine } from '../../schemas/editor-schema.ts';
import type { PublishedRecords } from '../../schemas/published-records.ts';
import { recordHash } from '../../checks/content/records/lasting-records.ts';
import type { Change, Outcome } from '../dialogue/dialogue.ts';
import { refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import type { YamlPath } from './edit-yaml.ts';
import { appendToYamlList, removeYamlItem, replaceYamlItem, setYamlValue } from './edit-yaml.ts';

/** A source that is not written as the program writes it, so that no edit of it would be safe. */
class UneditableError extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`Cannot edit ${file}`);
    this.file = file;
  }
}

/** The sources of the content with edits gathered one after another; nothing is written. */
export class Edits {
  readonly #project: Project;
  readonly #edited = new Map<string, string>();

  constructor(project: Project) {
    this.#project = project;
  }

  /** What a file says with the edits so far; absent where there is none. */
  sourceOf(file: string): string | undefined {
    return this.#edited.get(file) ?? this.#project.sources.get(file);
  }

  /** @throws UneditableError where `edit` finds no place for the change */
  edit(file: string, edit: (source: string) => string | undefined): void {
    const after = edit(this.sourceOf(file) ?? '');
    if (after === undefined) throw new UneditableError(file);
    this.#edited.set(file, after);
  }

  /** A value of a file of records. */
  setValue(file: string, path: YamlPath, value: string | number): void {
    this.edit(file, (source) => setYamlValue(source, path, value));
  }

  /** The front matter of a document. */
  editFrontMatter(file: string, edit: (yaml: string) => string | undefined): void {
    this.edit(file, (source) => {
      const range = frontMatterRange(source);
      const after = range && edit(source.slice(range.start, range.end));
      return range && after !== undefined
        ? source.slice(0, range.start) + after + source.slice(range.end)
        : undefined;
    });
  }

  /** A record at the end of its file, which is made where it is missing. */
  addRecord(name: CollectionName, policy: string, record: object): void {
    const file = `${this.#project.content.folders.content}/${recordFile(name, policy)}`;
    this.edit(file, (source) => {
      const existing = source.trim() === '' ? editorSchemaLine(file, name) : source;
      return appendToYamlList(existing, [], record);
    });
  }

  /** Another record in place of one of a file, counted from 0. */
  replaceRecord(file: string, index: number, record: object): void {
    this.edit(file, (source) => replaceYamlItem(source, index, record));
  }

  /** A file without some of its records, counted from 0. */
  removeRecords(file: string, indices: readonly number[]): void {
    for (const index of [...new Set(indices)].sort((a, b) => b - a)) {
      this.edit(file, (source) => removeYamlItem(source, index));
    }
  }

  /** An item at the end of a list inside a record, which is made where it is missing. */
  addToList(file: string, path: YamlPath, item: object | string): void {
    this.edit(file, (source) => appendToYamlList(source, path, item));
  }

  /** What a record that is kept for ever says from now on, in the ledger of such records. */
  recordLasting(list: keyof PublishedRecords, key: string, record: object): void {
    this.edit(`${this.#project.content.folders.content}/${PUBLISHED_RECORDS.path}`, (source) => {
      const empty: PublishedRecords = { corrections: {}, comparisons: {}, searchLogs: {} };
      const ledger =
        source === '' ? empty : { ...empty, ...(JSON.parse(source) as Partial<PublishedRecords>) };
      const hashes = ledger[list][key] ?? [];
      const next = { ...ledger, [list]: { ...ledger[list], [key]: [...hashes, recordHash(record)] } };
      return printJson(next);
    });
  }

  /** The hash of a text that was corrected, in the ledger of published ids. */
  recordText(policy: string, provision: string, hash: string): void {
    const published = this.#project.content.publishedIds?.value;
    this.edit(`${this.#project.content.folders.content}/${PUBLISHED_IDS.path}`, (source) => {
      if (published?.[policy] === undefined) return undefined;
      const ledger = JSON.parse(source) as typeof published;
      const document = ledger[policy];
      if (document === undefined) return undefined;
      return printJson({ ...ledger, [policy]: { ...document, ids: { ...document.ids, [provision]: hash } } });
    });
  }

  /** The files that differ from what they are now, by name. */
  changes(): readonly Change[] {
    return [...this.#edited]
      .map(([file, after]) => {
        const before = this.#project.sources.get(file);
        return { file, ...(before === undefined ? {} : { before }), after };
      })
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** An outcome made with edits; one that cannot be edited safely says in which file. */
export function planEdits(project: Project, plan: (edits: Edits) => Outcome): Outcome {
  try {
    return plan(new Edits(project));
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return refuse(
      {
        zh: `${error.file} 的写法与程序所写的不同，没有改动任何文件`,
        en: `${error.file} is not written as the program writes it; nothing was changed`,
      },
      {
        zh: '先运行 npm run check:content，把它列出的问题改好，再来一次',
        en: 'Run npm run check:content, correct what it lists, and come again',
      },
    );
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CorpusFolders } from '../schemas/settings.ts';
import { runIngest } from './run-ingest.ts';

/** What the command line says of a folder of texts. */
interface FolderCommand {
  readonly folder: string;
  /** Names of its files, in order. */
  readonly files: readonly string[];
  /** Id of a file, absent where nothing gives it one. */
  readonly idOf: (file: string, number: number) => string | undefined;
  /** Options that every file is taken in with. */
  readonly options: readonly string[];
}

/**
 * Takes every file of a folder into the corpus of the project at `root`, one after another, in the order of their names,
 * and goes on after one that cannot be taken in. Each has its report, and the end says which were not taken.
 * @param args as on the command line: `--dir <folder>`, and `--ids <file.tsv>` (a line a file: its name, a tab, its id) or
 *   `--id <pattern>`, in which `{n}` stands for the number of the file and `{name}` for its name without ending
 * @returns the exit status: 1 where a file was not taken in
 */
export function ingestFolder(args: readonly string[], root: string, folders: CorpusFolders): number {
  const command = readCommand(args, root);
  if (typeof command === 'string') {
    console.error(command);
    return 1;
  }
  const { files } = command;
  const outcomes = files.map((file, index) => {
    const id = command.idOf(file, index + 1);
    console.log(`\n── ${file} → ${id ?? '（没有编号 · no id）'}`);
    if (id === undefined) return { file, isTaken: false };
    return {
      file,
      isTaken: takeIn([join(command.folder, file), '--id', id, ...command.options], root, folders),
    };
  });
  const left = outcomes.filter(({ isTaken }) => !isTaken);
  const [all, taken] = [String(files.length), String(files.length - left.length)];
  console.log(`\n${all} 个文件，收入 ${taken} 个 · ${taken} of ${all} files taken in`);
  for (const { file } of left) console.log(`没有收入，见上 · not taken in, see above: ${file}`);
  return left.length > 0 || files.length === 0 ? 1 : 0;
}

/** Whether a file was taken in; a fault of the program with one file leaves the others to be done. */
function takeIn(args: readonly string[], root: string, folders: CorpusFolders): boolean {
  try {
    return runIngest(args, root, folders) === 0;
  } catch (error) {
    console.error(`程序出错 · the program failed: ${describe(error)}`);
    return false;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The command, or what is wrong with it in both languages. */
function readCommand(args: readonly string[], root: string): FolderCommand | string {
  const options = {
    dir: { type: 'string' },
    ids: { type: 'string' },
    id: { type: 'string' },
    encoding: { type: 'string' },
    force: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { dir: folder = '', ids, id, encoding, force } = values;
    if ((ids === undefined) === (id === undefined)) return IDS;
    const table = ids === undefined ? undefined : readTable(readFileSync(resolve(root, ids), 'utf8'));
    return {
      folder,
      files: filesOf(resolve(root, folder)),
      idOf: (file, number) => (table === undefined ? fill(id ?? '', file, number) : table.get(file)),
      options: [...(encoding === undefined ? [] : ['--encoding', encoding]), ...(force ? ['--force'] : [])],
    };
  } catch (error) {
    const detail = describe(error);
    return `看不懂这条命令：${detail} · The command cannot be read: ${detail}`;
  }
}

const IDS = `编号用 --ids <表.tsv>（每行：文件名、制表符、编号）或 --id <式样>（{n} 是序号，{name} 是文件名）给出，二者取一
Give the ids with --ids <table.tsv> (a line a file: name, tab, id) or with --id <pattern> ({n} is the number, {name} the name of the file), one of the two`;

function readTable(source: string): ReadonlyMap<string, string> {
  const rows = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return new Map(
    rows.flatMap((row) => {
      const [file = '', id = ''] = row.split('\t').map((cell) => cell.trim());
      return file === '' || id === '' ? [] : [[file, id] as const];
    }),
  );
}

function fill(pattern: string, file: string, number: number): string {
  return pattern.replaceAll('{n}', String(number)).replaceAll('{name}', parse(file).name);
}

/** Ordinary files that are not hidden, by name, numbers in them by value. */
function filesOf(folder: string): readonly string[] {
  const order = new Intl.Collator('zh', { numeric: true });
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort((a, b) => order.compare(a, b));
}

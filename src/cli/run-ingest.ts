import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listProjectFiles } from '../checks/content/files/list-project-files.ts';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { SeedEncoding } from '../ingest/decode/decoded-seed.ts';
import type { ExistingPolicy } from '../ingest/drafts/existing-policy.ts';
import { readExistingPolicy } from '../ingest/drafts/existing-policy.ts';
import { recordKinds, recordPath } from '../ingest/drafts/prepare-records.ts';
import { createIngestError } from '../ingest/ingest-problem.ts';
import type { IngestRequest, PreparedIngest } from '../ingest/prepare-ingest.ts';
import { prepareIngest } from '../ingest/prepare-ingest.ts';
import { summariseIngest } from '../ingest/summarise-ingest.ts';
import { printDiagnostics } from '../integrations/print-diagnostics.ts';
import { documentFile, DOCUMENTS } from '../schemas/collections.ts';
import type { CorpusFolders } from '../schemas/settings.ts';
import { DEFAULT_FOLDERS } from '../schemas/settings.ts';
import { printHelp } from './print-help.ts';
import type { WriteFiles } from './writing/change-corpus.ts';
import { changeCorpus } from './writing/change-corpus.ts';
import type { PlannedFile } from './writing/write-files.ts';

const HELP = {
  usage: `npm run ingest -- <file> --id <policy id> [--encoding gb18030] [--force]
            npm run ingest -- --dir <folder> (--ids <table.tsv> | --id <pattern>) [--encoding gb18030] [--force]`,
  zh: `把收到的文本（Word .docx、网页 .html、Markdown .md、纯文本 .txt）逐字收入 seeds/ 和 content/policies/<编号>.mdx（设有 SEEDS_DIR、CONTENT_DIR 时收入所设文件夹），并拟出草稿记录；有错就什么也不写。
  --id        编号：地名拼音和年份，如 shili-2024
  --encoding  文件的编码：utf-8、gb18030 或 utf-16，不写则自动识别
  --force     已有的 MDX 与此不同也覆盖；记录从不覆盖
  --dir       收入一个文件夹的各个文件；编号用 --ids <表.tsv>（文件名、制表符、编号）或 --id <式样>（{n} 序号，{name} 文件名），一个收不了不影响其余`,
  en: `Takes a text as received (Word .docx, web page .html, Markdown .md, plain .txt) into seeds/ and content/policies/<id>.mdx (or the folders of SEEDS_DIR and CONTENT_DIR), and drafts its records; writes nothing on an error.
  --id        region and year, like shili-2024
  --encoding  of the file: utf-8, gb18030 or utf-16; found out unless told
  --force     overwrite an MDX file that differs; records are never overwritten
  --dir       every file of a folder, with --ids <table.tsv> (name, tab, id) or --id <pattern> ({n} number, {name} file name); one that cannot be taken in does not hinder the others`,
} as const;

/**
 * Takes a text as received into the corpus of the project at `root`, as a seed and as `policies/<id>.mdx`, with draft
 * records for it, and prints what came of it.
 * Nothing is written on an error.
 * @param args as on the command line, without the program
 * @returns the exit status
 */
export function runIngest(
  args: readonly string[],
  root: string,
  folders: CorpusFolders = DEFAULT_FOLDERS,
): number {
  if (printHelp(args, HELP)) return 0;
  const command = readCommand(args);
  if ('ruleId' in command) return fail([command]);
  const bytes = readBytes(command.file, root);
  if ('ruleId' in bytes) return fail([bytes]);
  return changeCorpus(root, folders, (write) => takeIn({ command, bytes, root, folders }, write));
}

/** A text to be taken in, read, and the project that takes it. */
interface Intake {
  readonly command: Command;
  readonly bytes: Uint8Array;
  readonly root: string;
  readonly folders: CorpusFolders;
}

/** @returns the exit status */
function takeIn({ command, bytes, root, folders }: Intake, write: WriteFiles): number {
  const known = readExistingPolicies(root, folders, command.id);
  const files = readAsTheyAre(root, folders, command.id);
  const request = createRequest(command, bytes, known.policies, files, root, folders);
  const { value, diagnostics } = prepareIngest(request);
  if (value === undefined || known.diagnostics.length > 0)
    return fail([...known.diagnostics, ...diagnostics]);
  const planned = planFiles(value, request, files);
  write(planned);
  printDiagnostics(diagnostics);
  for (const { path } of planned) console.log(`写入 · written: ${path}`);
  if (planned.length === 0) console.log('没有变化 · nothing has changed');
  for (const { zh, en } of summariseIngest(value, diagnostics)) console.log(`${zh}\n${en}`);
  return 0;
}

interface Command {
  readonly file: string;
  readonly id: string;
  readonly encoding?: SeedEncoding;
  readonly force: boolean;
}

const ENCODINGS: readonly SeedEncoding[] = ['utf-8', 'gb18030', 'utf-16'];

function readCommand(args: readonly string[]): Command | Diagnostic {
  const options = {
    id: { type: 'string', default: '' },
    encoding: { type: 'string' },
    force: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    const { id, encoding, force } = values;
    if (file === undefined || others.length > 0) return createUsageError(positionals.join(' '));
    if (encoding === undefined) return { file, id, force };
    const known = ENCODINGS.find((each) => each === encoding);
    return known ? { file, id, encoding: known, force } : createUsageError(`--encoding ${encoding}`);
  } catch (error) {
    return createUsageError(describe(error));
  }
}

function createUsageError(detail: string): Diagnostic {
  return createIngestError(
    'ingest-usage',
    'npm run ingest',
    detail === '' ? '没有给出文件 (no file)' : detail,
  );
}

function readBytes(file: string, root: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(resolve(root, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return createIngestError('ingest-missing', file, file);
    if (code === 'EISDIR') return createIngestError('ingest-directory', file, file);
    return createIngestError('ingest-file', file, describe(error));
  }
}

interface ExistingPolicies {
  readonly policies: readonly ExistingPolicy[];
  /** Files that say neither what they are made of nor whether they are reviewed. */
  readonly diagnostics: readonly Diagnostic[];
}

function readExistingPolicies(root: string, folders: CorpusFolders, id: string): ExistingPolicies {
  const folder = `${folders.content}/${DOCUMENTS.path}/`;
  const files = listProjectFiles(root, folders).content.filter((file) => file.startsWith(folder));
  const policies: ExistingPolicy[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const policy = readExistingPolicy(basename(file, '.mdx'), readFileSync(resolve(root, file), 'utf8'));
    if (policy) policies.push(policy);
    else if (basename(file) !== `${id}.mdx`) diagnostics.push(createIngestError('ingest-existing', file));
  }
  return { policies, diagnostics };
}

/** Bytes of the files of a document, and of the registers, by path as messages name them; absent ones left out. */
type FilesAsTheyAre = ReadonlyMap<string, Uint8Array>;

function readAsTheyAre(root: string, folders: CorpusFolders, id: string): FilesAsTheyAre {
  const paths = [
    mdxPath(id, folders),
    ...recordKinds.map((kind) => recordPath(kind, id, folders.content)),
  ].filter((path) => existsSync(resolve(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(resolve(root, path))]));
}

function mdxPath(id: string, folders: CorpusFolders): string {
  return `${folders.content}/${documentFile(id)}`;
}

function createRequest(
  { file, id, encoding, force }: Command,
  bytes: Uint8Array,
  known: readonly ExistingPolicy[],
  files: FilesAsTheyAre,
  root: string,
  folders: CorpusFolders,
): IngestRequest {
  const seedName = basename(file);
  const seed = resolve(root, folders.seeds, seedName);
  const textOf = (path: string): string | undefined => {
    const found = files.get(path);
    return found && Buffer.from(found).toString('utf8');
  };
  const existing = textOf(mdxPath(id, folders));
  const records = recordKinds
    .map((kind) => [kind, textOf(recordPath(kind, id, folders.content))] as const)
    .filter(([, source]) => source !== undefined);
  return {
    file,
    bytes,
    sha256: hash(bytes),
    folders,
    seedName,
    ...(existsSync(seed) && { seedNameTakenBy: hash(readFileSync(seed)) }),
    id,
    ...(encoding !== undefined && { encoding }),
    known,
    ...(existing !== undefined && { existing }),
    records: Object.fromEntries(records),
    force,
  };
}

/** What has to be written, the seed first; nothing that is there already. Paths are relative to the root, or absolute. */
function planFiles(
  { mdx, records }: PreparedIngest,
  request: IngestRequest,
  files: FilesAsTheyAre,
): readonly PlannedFile[] {
  const { id, folders, seedName, seedNameTakenBy, bytes, existing } = request;
  const seed = { path: `${folders.seeds}/${seedName}`, content: bytes };
  const policy = { path: mdxPath(id, folders), content: mdx };
  return [
    ...(seedNameTakenBy === undefined ? [seed] : []),
    ...[...records.files, ...(existing === mdx ? [] : [policy])].map((file) => ({
      ...file,
      previous: files.get(file.path),
    })),
  ];
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns the exit status */
function fail(diagnostics: readonly Diagnostic[]): number {
  printDiagnostics(diagnostics);
  return 1;
}

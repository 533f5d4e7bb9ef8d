/**
 * `npm run ingest -- <file> --id <policy id>`: takes a text as received into the project in the current directory, and
 * drafts its records. Exits 1 and writes nothing on an error.
 * `npm run ingest -- --dir <folder> --ids <table>`: every file of a folder; exits 1 where one was not taken in.
 */
import { ingestFolder } from './ingest-folder.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';
import { runIngest } from './run-ingest.ts';

const args = process.argv.slice(2);
const { folders } = readSettingsOrExit();
const isFolder = args.some((arg) => arg === '--dir' || arg.startsWith('--dir='));

process.exitCode = isFolder
  ? ingestFolder(args, process.cwd(), folders)
  : runIngest(args, process.cwd(), folders);

/**
 * `npm run ingest -- <file> --id <policy id> [--encoding gb18030] [--force]`: takes a text as received into the
 * project in the current directory, and drafts its records. Exits 1 and writes nothing on an error.
 */
import { readSettingsOrExit } from './read-settings-or-exit.ts';
import { runIngest } from './run-ingest.ts';

process.exitCode = runIngest(process.argv.slice(2), process.cwd(), readSettingsOrExit().folders);

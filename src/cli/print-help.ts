import type { Bilingual } from '../domain/source/diagnostic.ts';

/** How a command is called and what it does. */
export interface CommandHelp extends Bilingual {
  /** As typed, with its arguments: `npm run ingest -- <file> --id <policy id>`. */
  readonly usage: string;
}

/** Prints the help of a command where its arguments ask for it. @returns whether they do, so that nothing else is done */
export function printHelp(args: readonly string[], { usage, zh, en }: CommandHelp): boolean {
  const isAsked = args.includes('--help') || args.includes('-h');
  if (isAsked) console.log(`用法 · Usage: ${usage}\n\n${zh}\n${en}`);
  return isAsked;
}

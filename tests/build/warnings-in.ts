import { stripVTControlCharacters } from 'node:util';

/** The lines of a build log that warn; a line that lists a page carries its address, which may hold any word. */
export function warningsIn(log: string): readonly string[] {
  return stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => !/[├└]─ \//u.test(line))
    .filter((line) => /\b(?:warn|error|deprecated)/iu.test(line));
}

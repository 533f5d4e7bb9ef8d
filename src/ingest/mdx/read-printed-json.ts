/** Below the depth that the full reader refuses. */
const DEPTH = 12;
/** Below the length of a name that YAML reads. */
const NAME_LENGTH = 200;
const STRING = /"(?:[^"\\]|\\.)*"/g;
/** Numbers that lose digits or have more than one way to be written. */
const RARE_NUMBER = /\d[eE]|[.\d]{16}|-0/;

/**
 * Reads JSON as a program prints it: with the spaces taken out, it is what printing its value gives, so that no name
 * stands twice in a map and nothing is lost. `undefined` for any other text, and for what YAML might read otherwise.
 */
export function readPrintedJson(text: string): unknown {
  if (text.includes('\\u') || text.includes('"__proto__"')) return undefined;
  const value = parse(text);
  if (value === undefined || !isPlain(value, 0)) return undefined;
  const printed = JSON.stringify(value);
  const bare = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
  return bare === printed && !RARE_NUMBER.test(printed.replace(STRING, '""')) ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth < DEPTH &&
    Object.entries(value).every(([name, each]) => name.length < NAME_LENGTH && isPlain(each, depth + 1))
  );
}

/** As many parts of one name are told apart. */
const MOST = 9;
/** Those that a document may have several of. */
const REPEATED = ['signature', 'note'];

/** The names of parts by id, with those of a second signature or note (`signature2` → 落款（2）) and further ones. */
export function withRepeatedParts(
  parts: Readonly<Record<string, string>>,
  nameAgain: (part: string, number: number) => string,
): Readonly<Record<string, string>> {
  const repeated = REPEATED.flatMap((id) => {
    const name = parts[id];
    if (name === undefined) return [];
    return Array.from({ length: MOST - 1 }, (_, index) => index + 2).map(
      (number) => [`${id}${String(number)}`, nameAgain(name, number)] as const,
    );
  });
  return { ...parts, ...Object.fromEntries(repeated) };
}

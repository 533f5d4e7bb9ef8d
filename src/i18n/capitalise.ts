/** A name as it stands at the head of a row or page: its first letter is a capital, where the script has capitals. */
export function capitalise(name: string): string {
  return name.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

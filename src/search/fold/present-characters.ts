/** The characters of one UTF-16 unit that some texts have. */
export function presentCharacters(texts: Iterable<string>): ReadonlySet<string> {
  const isPresent = new Uint8Array(2 ** 16);
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) isPresent[text.charCodeAt(at)] = 1;
  }
  const present = new Set<string>();
  isPresent.forEach((is, code) => {
    if (is === 1) present.add(String.fromCharCode(code));
  });
  return present;
}

/** Response headers of the addresses that a pattern matches: a path, or the beginning of one with `*` behind it. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** The rules of the `_headers` file of a built site, in its order. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/u)
    .filter((rule) => rule.trim() !== '')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.trimEnd().split('\n');
      const headers = lines.map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return { name, value: value.join(': ') };
      });
      return { pattern, headers };
    });
}

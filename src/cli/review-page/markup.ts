/** HTML that may be printed as it is. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | undefined | false | readonly Markup[];

/** HTML from a template: words in it are escaped, markup is not, and nothing is printed of what is absent. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((each, index) => each + print(parts[index])).join('') };
}

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

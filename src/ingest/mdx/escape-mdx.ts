import { readCharacterReference } from '../../domain/text/character-reference.ts';

/**
 * Source text as it must be written inside `<P>` so that the reader, and the site's build, give
 * back the same characters. Only what Markdown or MDX would act on (with the features of
 * `markdown-features.ts`) gets a backslash; Chinese text is left as it is.
 */
export function escapeMdx(text: string): string {
  return text.replace(/[\\<{*_`]|\](?=\()|&/g, (active, offset: number) =>
    active === '&' && readCharacterReference(text.slice(offset)) === undefined ? active : `\\${active}`,
  );
}

/** The same inside a heading line, where `#` at the end would close the heading. */
export function escapeMdxHeading(text: string): string {
  const escaped = escapeMdx(text);
  let end = escaped.length;
  while (escaped[end - 1] === '#') end -= 1;
  return escaped.slice(0, end) + '\\#'.repeat(escaped.length - end);
}

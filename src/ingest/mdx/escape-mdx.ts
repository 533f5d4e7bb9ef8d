import { isReference } from '../../domain/text/align-characters.ts';

/**
 * Source text as it must be written inside `<P>` so that the reader, and the site's build, give
 * back the same characters. Only what Markdown or MDX would act on (with the features of
 * `markdown-features.ts`) gets a backslash; Chinese text is left as it is.
 */
export function escapeMdx(text: string): string {
  return text.replace(/[\\<{*_`]|\](?=\()|&/g, (active, offset: number) =>
    active === '&' && !isReference(text.slice(offset)) ? active : `\\${active}`,
  );
}

/** The same inside a heading line, where `#` at the end would close the heading. */
export function escapeMdxHeading(text: string): string {
  return escapeMdx(text).replace(/#+$/, (marks) => '\\#'.repeat(marks.length));
}

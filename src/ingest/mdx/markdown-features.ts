import type { Features } from 'satteri';

/**
 * The Markdown that `content/policies/*.mdx` is written in, for the reader here and for the site's
 * build alike: headings with attributes, escapes and inline marks. Everything that would rewrite,
 * drop or link words of an official text by itself (smart quotes, directives, bare addresses,
 * strikethrough, sub- and superscript, math) is off.
 */
export const markdownFeatures = {
  frontmatter: true,
  headingAttributes: true,
  gfm: false,
  smartPunctuation: false,
  directive: false,
  math: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
} as const satisfies Features;

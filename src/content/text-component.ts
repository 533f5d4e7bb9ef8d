import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import { evaluateMdx } from '../ingest/mdx/evaluate-mdx.ts';

/**
 * The component that prints the text of a document, with a property `components` for what prints each of its elements.
 * Made when a page prints it: as modules of the bundle, the texts of a large corpus would fill the memory.
 * @throws when the body of the MDX cannot be read
 */
export function textComponent(body: string): AstroComponentFactory {
  const text = evaluateMdx(body, { Fragment, jsx, jsxs });
  const component = ({ components }: Parameters<typeof text>[0]) =>
    text({ components: { Fragment, ...components } });
  // Named: Astro's renderer of such elements, which @astrojs/mdx brings along.
  return Object.assign(component, { [Renderer]: 'astro:jsx' }) as unknown as AstroComponentFactory;
}

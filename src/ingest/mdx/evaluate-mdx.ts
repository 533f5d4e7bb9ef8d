import { evaluate } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';

/** What makes elements of a text: the JSX runtime of a renderer. */
export interface JsxRuntime {
  readonly Fragment: unknown;
  readonly jsx: (type: unknown, props: Record<string, unknown>) => unknown;
  readonly jsxs: (type: unknown, props: Record<string, unknown>) => unknown;
}

/** A text as a tree of elements, printed by the components given: by the name of an element or component of the MDX. */
export type MdxText = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Makes a function of the body of `content/policies/<id>.mdx`, which makes its elements with a JSX runtime. The body is
 * data (`read-mdx.ts`): nothing of it runs but the names of its components and their attributes.
 * @throws when the body is no MDX
 */
export function evaluateMdx(body: string, { Fragment, jsx, jsxs }: JsxRuntime): MdxText {
  const { default: text } = evaluate(body, {
    Fragment,
    jsx: (type, props) => jsx(type, props as Record<string, unknown>),
    jsxs: (type, props) => jsxs(type, props as Record<string, unknown>),
    features: markdownFeatures,
    elementAttributeNameCase: 'html',
  }) as { readonly default: MdxText };
  return text;
}

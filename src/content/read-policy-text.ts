import type { PolicyText } from '../domain/document/provision.ts';
import { frontMatterRange } from '../ingest/mdx/front-matter-range.ts';
import { readMdx } from '../ingest/mdx/read-mdx.ts';

/** What was read of each file, and from which words: in development one document changes and the others stay. */
const known = new Map<string, { readonly body: string; readonly text: PolicyText }>();

/**
 * The text of a document from its MDX; the front matter is not looked at.
 * @throws when it cannot be read; the content check says where
 */
export function readPolicyText(source: string, file: string): PolicyText {
  const body = source.slice(frontMatterRange(source)?.bodyStart ?? 0);
  const before = known.get(file);
  if (before?.body === body) return before.text;
  const { value, diagnostics } = readMdx(body, file);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${file}: ${problem.message.en} Run "npm run check:content".`);
  known.set(file, { body, text: value.text });
  return value.text;
}

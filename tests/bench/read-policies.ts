import { readFileSync, readdirSync } from 'node:fs';
import type { PolicyText } from '../../src/domain/document/provision.ts';
import { readMdx } from '../../src/ingest/mdx/read-mdx.ts';
import { policySchema, type Policy } from '../../src/schemas/policy.ts';

/** The policies of a content folder, from the project root, with their texts, by id. */
export function readPolicies(content = 'content'): { readonly policy: Policy; readonly text: PolicyText }[] {
  const folder = new URL(`../../${content}/policies/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const { value } = readMdx(readFileSync(new URL(name, folder), 'utf8'), name);
      return { policy: policySchema.parse(value.frontMatter), text: value.text };
    });
}

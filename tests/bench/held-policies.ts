import { readFileSync, readdirSync } from 'node:fs';
import type { PolicyText } from '../../src/domain/document/provision.ts';
import { readMdx } from '../../src/ingest/read-mdx.ts';
import { policySchema, type Policy } from '../../src/schemas/policy.ts';

const FOLDER = new URL('../../content/policies/', import.meta.url);

/** The policies of this repository with their texts, by id. */
export function readHeldPolicies(): { readonly policy: Policy; readonly text: PolicyText }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const { value } = readMdx(readFileSync(new URL(name, FOLDER), 'utf8'), name);
      return { policy: policySchema.parse(value.frontMatter), text: value.text };
    });
}

import { z } from 'zod';
import { reviewStates, sourceRoles } from '../../schemas/vocabulary.ts';
import { readMdx } from '../mdx/read-mdx.ts';

const existingFrontMatter = z.object({
  review: z.enum(reviewStates),
  sources: z.array(z.object({ file: z.string(), role: z.enum(sourceRoles), sha256: z.string() })),
});

/** A document already in `content/policies`, as far as taking in another one has to know it. */
export interface ExistingPolicy extends z.infer<typeof existingFrontMatter> {
  readonly id: string;
}

/** Reads that much of a policy file; `undefined` where its front matter does not say it. */
export function readExistingPolicy(id: string, mdx: string): ExistingPolicy | undefined {
  const { data } = existingFrontMatter.safeParse(readMdx(mdx, id).value.frontMatter);
  return data && { id, ...data };
}

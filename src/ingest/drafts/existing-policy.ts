import { z } from 'zod';
import type { NumberingDecision } from '../../schemas/policy.ts';
import { policySchema } from '../../schemas/policy.ts';
import { reviewStates, sourceRoles } from '../../schemas/vocabulary.ts';
import { isToWrite } from '../../domain/placeholder.ts';
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

const decision = policySchema.shape.numbering.unwrap().element;

/** What a person has decided in a policy file about numbers that could not be placed; undecided ones are left out. */
export function readDecisions(id: string, mdx: string): readonly NumberingDecision[] {
  const { numbering } = z
    .object({ numbering: z.array(z.unknown()).default([]) })
    .catch({ numbering: [] })
    .parse(readMdx(mdx, id).value.frontMatter);
  return numbering.flatMap((each) => {
    const { data } = decision.safeParse(each);
    const isDecided =
      data !== undefined && !isToWrite(data.reason) && (data.as === 'paragraph') === (data.id === undefined);
    return isDecided ? data : [];
  });
}

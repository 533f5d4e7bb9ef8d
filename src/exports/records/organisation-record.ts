import { z } from 'zod';
import { dutySchema, organisationSchema } from '../../schemas/organisation.ts';
import { slug } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

/** A body with the lines that charge it and the statements that name it: one object of `/data/organisations.json`. */
export const organisationRecordSchema = z.strictObject({
  ...organisationSchema.shape,
  duties: z.array(dutySchema),
  targets: z.array(slug),
});

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>;

/** Every body, in the order of the records. */
export function organisationRecords(corpus: Corpus): readonly OrganisationRecord[] {
  const points = idsByOrganisation(corpus);
  return corpus.organisations.map((organisation) => ({
    ...organisation,
    duties: corpus.duties.filter(({ organisations }) => organisations.includes(organisation.id)),
    targets: points.get(organisation.id) ?? [],
  }));
}

function idsByOrganisation(corpus: Corpus): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const point of corpus.targets.flatMap((series) => series.points)) {
    for (const organisation of point.organisations) {
      ids.set(organisation, [...(ids.get(organisation) ?? []), point.id]);
    }
  }
  return ids;
}

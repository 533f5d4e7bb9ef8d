import { z } from 'zod';
import { indexOnce } from '../../domain/record-index.ts';
import { type Duty, dutySchema, organisationSchema } from '../../schemas/organisation.ts';
import { slug, text } from '../../schemas/provision-id.ts';
import type { Nature } from '../../schemas/vocabulary.ts';
import { natures } from '../../schemas/vocabulary.ts';
import type { Corpus } from '../corpus.ts';

/**
 * A body as the documents of one nature name it, with the lines that charge it and the statements that name it: one
 * object of `/data/organisations.json`, or of the file of that name for reference material.
 */
export const organisationRecordSchema = z.strictObject({
  ...organisationSchema.shape,
  nature: z.enum(natures),
  /** Each printed name once, without its document. */
  printedNames: z.array(text),
  /** Documents that print one of these names. */
  policies: z.array(slug),
  /** Number of `duties`. */
  dutyLines: z.int().min(0),
  /** Number of `targets`. */
  statements: z.int().min(0),
  duties: z.array(dutySchema),
  targets: z.array(slug),
  address: z.url(),
});

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>;

/**
 * Every body, in the order of the records: once by what policies say of it and, where reference material names it,
 * once by what that says.
 */
export function organisationRecords(corpus: Corpus): readonly OrganisationRecord[] {
  const parts = natures.map((nature) => ({ nature, ...namedIn(corpus, nature) }));
  const regions = new Map(corpus.documents.map(({ policy: { region } }) => [region.name, region.nameEn]));
  return corpus.organisations.flatMap((organisation) =>
    parts.flatMap(({ nature, documents, duties, points }): OrganisationRecord[] => {
      const { id, region, regionEn = regions.get(region) } = organisation;
      const aliases = organisation.aliases.filter(({ policy }) => documents.has(policy));
      const own = dutiesCharging(duties, id);
      const targets = points.get(id) ?? [];
      const isNamed = aliases.length + own.length + targets.length > 0;
      if (!isNamed && (nature === 'reference' || organisation.aliases.length > 0)) return [];
      return [
        {
          ...organisation,
          ...(regionEn === undefined ? {} : { regionEn }),
          aliases,
          nature,
          printedNames: [...new Set(aliases.map(({ name }) => name))],
          policies: [...new Set(aliases.map(({ policy }) => policy))],
          dutyLines: own.length,
          statements: targets.length,
          duties: [...own],
          targets,
          address: corpus.urls.organisationAddress(id),
        },
      ];
    }),
  );
}

const dutiesCharging = indexOnce(({ organisations }: Duty) => organisations);

/** The documents of one nature, their lines of responsible bodies, and the ids of their statements by body. */
function namedIn(
  corpus: Corpus,
  nature: Nature,
): {
  readonly documents: ReadonlySet<string>;
  readonly duties: Corpus['duties'];
  readonly points: ReadonlyMap<string, string[]>;
} {
  const documents = new Set(
    corpus.documents.filter(({ policy }) => policy.nature === nature).map(({ policy }) => policy.id),
  );
  const named = corpus.targets
    .filter(({ policy }) => documents.has(policy))
    .flatMap(({ points }) => points)
    .flatMap(({ id, organisations }) => organisations.map((organisation) => ({ organisation, id })));
  const points = Map.groupBy(named, ({ organisation }) => organisation);
  return {
    documents,
    duties: corpus.duties.filter(({ policy }) => documents.has(policy)),
    points: new Map([...points].map(([organisation, own]) => [organisation, own.map(({ id }) => id)])),
  };
}

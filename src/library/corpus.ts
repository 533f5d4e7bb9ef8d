import type { Corpus, OutcomeComparison } from '../exports/corpus.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Topic } from '../schemas/topic.ts';
import { getDocuments } from './documents.ts';
import {
  getCorrections,
  getDuties,
  getIndicators,
  getMilestones,
  getOrganisations,
  getReadings,
  getReports,
  getTargets,
  getTerms,
  getTopics,
} from './records.ts';
import { asOfDate } from './site.ts';
import { getTracker } from './tracker.ts';

let corpus: Promise<Corpus> | undefined;

/** The published documents and every record about them. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= loadCorpus();
  return corpus;
}

async function loadCorpus(): Promise<Corpus> {
  const documents = await getDocuments();
  const ids = documents.map(({ policy }) => policy.id);
  const held = new Set(ids);
  // Records of a document stay in printed order; documents in the order of the site, reference material last.
  const byDocument = <Record extends { readonly policy?: string | undefined }>(records: readonly Record[]) =>
    records.toSorted((a, b) => rank(ids, a.policy) - rank(ids, b.policy));
  const points = (await getTracker()).flatMap((series) => series.points);
  return {
    asOf: await asOfDate(),
    documents: documents.map(({ policy, text }) => ({ policy, text })),
    targets: byDocument(await getTargets()),
    statuses: new Map(
      points.flatMap(({ point, status }) => (status === undefined ? [] : [[point.id, status] as const])),
    ),
    reports: byDocument(await getReports()),
    milestones: byDocument(await getMilestones()),
    organisations: (await getOrganisations()).flatMap((organisation) => keepNamed(organisation, held)),
    duties: await getDuties(),
    comparisons: points.flatMap(({ reports }) =>
      reports.map(({ comparison, outcome }): OutcomeComparison => ({ ...comparison, outcome })),
    ),
    indicators: await getIndicators(),
    topics: (await getTopics()).flatMap((topic) => keepHeld(topic, held)),
    terms: await getTerms(),
    corrections: await getCorrections(),
    readings: await getReadings(),
  };
}

/** Place of a document in the site's order; what belongs to none goes last. */
function rank(ids: readonly string[], policy: string | undefined): number {
  return policy === undefined ? ids.length : ids.indexOf(policy);
}

/** A body with the names that published documents print; none when only unpublished ones name it. */
function keepNamed(organisation: Organisation, held: ReadonlySet<string>): readonly Organisation[] {
  const aliases = organisation.aliases.filter(({ policy }) => held.has(policy));
  return aliases.length === 0 && organisation.aliases.length > 0 ? [] : [{ ...organisation, aliases }];
}

/** A topic with the provisions of published documents; none when nothing is left. */
function keepHeld(topic: Topic, held: ReadonlySet<string>): readonly Topic[] {
  const provisions = topic.provisions.filter(({ policy }) => held.has(policy));
  return provisions.length === 0 ? [] : [{ ...topic, provisions }];
}

import { createHash } from 'node:crypto';
import type { PolicyText } from '../../../src/domain/document/provision.ts';
import { walkProvisions } from '../../../src/domain/document/provision.ts';
import { draftFrontMatter } from '../../../src/ingest/drafts/draft-front-matter.ts';
import { ingestSeed } from '../../../src/ingest/ingest-seed.ts';
import type { Policy } from '../../../src/schemas/policy.ts';
import { makeRandom } from '../random.ts';
import { composeLaw } from './compose-law.ts';
import { composePlan } from './compose-plan.ts';
import type { Composition } from './composition.ts';
import { composeNews, composeReport } from './compose-report.ts';
import type { DocumentFacts, FactsOf } from './document-facts.ts';
import type { Line } from './line.ts';
import type { DocumentRecords } from './make-records.ts';
import { makeRecords } from './make-records.ts';
import { makeProse } from './prose.ts';
import { makeMeasures } from './statements.ts';

/** A generated document as ingest and a reviewer leave it. */
export interface MadeDocument {
  readonly facts: DocumentFacts;
  readonly seed: { readonly file: string; readonly text: string };
  readonly policy: Policy;
  readonly text: PolicyText;
  readonly records: DocumentRecords;
}

/** The day of every review, which the site stands for. */
const REVIEWED = '2026-11-21';

/** Composes a document, takes its seed through ingest, and records what was composed into it. */
export function makeDocument(seed: number, index: number, factsOf: FactsOf): MadeDocument {
  const facts = factsOf(index);
  const random = makeRandom(seed * 104729 + index * 31 + 1);
  const prose = makeProse(random);
  // Log-normal, from a page to a long plan, around 10,500 characters.
  const spread = Math.exp(
    0.55 * (random.next() + random.next() + random.next() + random.next() - 2) * Math.sqrt(3),
  );
  const length = Math.min(40_000, Math.max(1_800, Math.round(10_500 * spread)));
  const composition: Composition = {
    facts,
    factsOf,
    prose,
    measures: makeMeasures(prose),
    length,
    goals: [],
  };
  const lines = compose(composition);
  const text = `${lines.map((line) => line.text).join('\n\n')}\n`;
  const file = `${facts.id}.txt`;
  const ingested = ingestSeed(text, file).value;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const drafted = draftFrontMatter(facts.id, { name: file, sha256, encoding: 'utf-8' }, ingested);
  const { form, title, titleEn, shortTitle, place } = facts;
  const policy = {
    ...drafted,
    nature: form === 'news' ? 'reference' : 'policy',
    title: form === 'news' ? title : drafted.title,
    titleEn,
    shortTitle,
    kind: facts.kind as Policy['kind'],
    issuers: drafted.issuers.filter((issuer) => !issuer.includes('待')),
    region: place.region,
    sources: drafted.sources.map((source) => ({ ...source, note: '生成文本。' })),
    trackers: 'complete',
    reviewed: REVIEWED,
    review: 'reviewed',
  } as Policy;
  return {
    facts,
    seed: { file, text },
    policy,
    text: ingested.text,
    records: makeRecords(facts, lines, placesIn(ingested.text)),
  };
}

function compose(composition: Composition): readonly Line[] {
  switch (composition.facts.form) {
    case 'law':
      return composeLaw(composition);
    case 'report':
      return composeReport(composition);
    case 'news':
      return composeNews(composition);
    default:
      return composePlan(composition);
  }
}

/** Ids of paragraphs, headings and rows by their words, in printed order. */
function placesIn(text: PolicyText): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (words: string, id: string): void => {
    const ids = found.get(words);
    if (ids === undefined) found.set(words, [id]);
    else ids.push(id);
  };
  for (const { provision } of walkProvisions(text.provisions)) {
    add(provision.heading, provision.id);
    for (const paragraph of provision.paragraphs) add(paragraph.text, paragraph.id);
    for (const row of (provision.tables ?? []).flatMap(({ rows }) => rows)) {
      add(row.cells.map((cell) => cell.text).join('\t'), row.id);
    }
  }
  return found;
}

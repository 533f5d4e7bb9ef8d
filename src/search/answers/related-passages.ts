import { foldQuery } from '../fold/fold-query.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import { lastBefore } from '../index/volume.ts';
import { passes, type Filters } from '../query/facets.ts';
import { makeHit, type Hit } from '../query/hit.ts';
import type { Failed } from '../query/index-failure.ts';
import { orFailed } from '../query/index-failure.ts';
import type { OpenIndex } from '../query/open-index.ts';
import { unitsInTopics } from '../query/topic-stretch.ts';
import type { Concept, QueryConcepts } from './read-concepts.ts';

/** Passages that have to do with a query, and the topics that take them in. */
export interface RelatedPassages {
  readonly state: 'related';
  /** The most alike first, reference material last. */
  readonly passages: readonly Hit[];
  /** Ids of topics, the most alike first. */
  readonly topics: readonly string[];
}

/** Passages at most. */
const MOST = 5;
/** Things asked about and words of one looked up at most: each costs files of a large index. */
const MOST_CONCEPTS = 8;
/** Words with punctuation between their characters are not worth as many files again. */
const LEVELS = { whole: 'loose', sharded: 'exact', engine: 'loose' } as const;
const MOST_WORDS = { whole: 8, sharded: 3, engine: 8 };
/** Share of what is asked, weighed by rarity, that a passage must have; and of what the best has. */
const LEAST = 0.4;
const LEAST_OF_BEST = 0.6;
/** What a passage must have at the least, in weight: a word that stands in three paragraphs of ten makes nothing alike. */
const LEAST_WEIGHT = 1.5;
/** What a further word for the same thing adds, as a share of its weight. */
const MORE_WORDS = 0.1;
/** Topics at most, and the share of the weight of all passages that one must have. */
const MOST_TOPICS = 2;
const LEAST_OF_TOPIC = 0.4;
/** A longer word that stands nowhere is not taken apart. */
const LONGEST_SPLIT = 10;
/** Passages that are asked for their topics. */
const TOPIC_PASSAGES = 8;

/**
 * Passages that share enough of what a query is about: two of its things at the least, or the only one, and of all of
 * them, weighed by how few paragraphs have them, a good part. None where nothing is alike. In the regions that the query
 * names, where they have any.
 */
export function findRelated(
  index: OpenIndex,
  { concepts, regions }: QueryConcepts,
  filters: Filters = {},
): Promise<RelatedPassages | Failed> {
  return orFailed(async () => {
    const weighed = await weighConcepts(index, concepts.slice(0, MOST_CONCEPTS));
    const ranked = rankPassages(index.documents, weighed);
    const inRegions = ranked.filter(({ facts }) => regions.includes(facts.place));
    const kept = (inRegions.length > 0 ? inRegions : ranked).filter(({ facts }) => passes(facts, filters));
    const best = kept[0]?.score ?? 0;
    const shown = kept.filter(({ score }) => score >= best * LEAST_OF_BEST).slice(0, MOST);
    const units = await index.source.read(shown.map(({ unit }) => unit));
    const terms = [...new Set(weighed.flatMap(({ words }) => words))];
    return {
      state: 'related',
      passages: shown.flatMap(({ facts }, at) => {
        const unit = units[at];
        const hit =
          unit && makeHit(unit, facts.index, { terms, level: LEVELS[index.layout], bodyOnly: false });
        return hit === undefined ? [] : [hit];
      }),
      topics: rankTopics(kept.slice(0, TOPIC_PASSAGES)),
    };
  });
}

/** A thing asked about, with where it stands. */
interface WeighedConcept {
  /** For how many things it counts. */
  readonly counts: number;
  /** Folded. */
  readonly words: readonly string[];
  /** Units that have it, with how many of its words. */
  readonly units: ReadonlyMap<number, number>;
  /** The rarer, the more. */
  readonly weight: number;
}

async function weighConcepts(
  index: OpenIndex,
  concepts: readonly Concept[],
): Promise<readonly WeighedConcept[]> {
  const level = LEVELS[index.layout];
  const all = index.documents.reduce((sum, { units }) => sum + units, 0);
  const weighed = await Promise.all(concepts.map(lookUp));
  const split = await Promise.all(
    weighed.map(async (concept, at) =>
      concept.units.size > 0 ? [concept] : [...(await splitUnknown(concepts[at]?.words ?? [], concept))],
    ),
  );
  return split.flat();

  async function lookUp({ words: own, isPhrase }: Concept): Promise<WeighedConcept> {
    const words = own
      .slice(0, MOST_WORDS[index.layout])
      .map((word) => foldQuery(word, level, index.variants).text)
      .filter((word) => word !== '');
    const found = await Promise.all(words.map((word) => index.source.find(word, level)));
    const units = new Map<number, number>();
    for (const tallies of found) for (const { unit } of tallies) units.set(unit, (units.get(unit) ?? 0) + 1);
    const weight = Math.log(1 + all / Math.max(units.size, 1));
    return { words, units, weight, counts: isPhrase ? 2 : 1 };
  }

  /** What stands nowhere may be several words that a dictionary took for one: from the left the longest that stand. */
  async function splitUnknown(words: readonly string[], whole: WeighedConcept): Promise<WeighedConcept[]> {
    const characters = [...(words[0] ?? '')];
    const isWord = words.length === 1 && /^\p{Script=Han}/u.test(words[0] ?? '');
    if (!isWord || characters.length < 3 || characters.length > LONGEST_SPLIT) return [whole];
    const parts: WeighedConcept[] = [];
    let from = 0;
    let missed = 0;
    while (from < characters.length - 1) {
      let part: WeighedConcept | undefined;
      for (let to = characters.length; to > from + 1 && part === undefined; to -= 1) {
        const tried = await lookUp({ words: [characters.slice(from, to).join('')], isPhrase: false });
        if (tried.units.size > 0) part = tried;
      }
      if (part !== undefined) parts.push(part);
      else missed += 1;
      from += part?.words[0]?.length ?? 1;
    }
    return parts.length === 0 || missed > 1 ? [whole, ...parts] : parts;
  }
}

interface RankedPassage {
  readonly facts: DocumentFacts;
  readonly unit: number;
  readonly score: number;
  /** Topics that take it in. */
  readonly topics: readonly string[];
}

function rankPassages(
  documents: readonly DocumentFacts[],
  concepts: readonly WeighedConcept[],
): readonly RankedPassage[] {
  const asked = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<number, { score: number; weight: number; counts: number }>();
  for (const { units, weight, counts } of concepts) {
    for (const [unit, words] of units) {
      const own = found.get(unit) ?? { score: 0, weight: 0, counts: 0 };
      own.score += weight * (1 + (words - 1) * MORE_WORDS);
      own.weight += weight;
      own.counts += counts;
      found.set(unit, own);
    }
  }
  const titles = documents.map(({ titleUnit }) => titleUnit);
  const least = Math.min(2, concepts.length);
  return [...found]
    .filter(([, { weight, counts }]) => weight >= Math.max(asked * LEAST, LEAST_WEIGHT) && counts >= least)
    .flatMap(([unit, { score }]): RankedPassage[] => {
      const facts = documents[lastBefore(titles, unit)];
      const isTitle = facts?.titleUnit === unit;
      return facts === undefined || isTitle ? [] : [{ facts, unit, score, topics: topicsOf(facts, unit) }];
    })
    .toSorted(
      (a, b) =>
        Number(a.facts.nature === 'reference') - Number(b.facts.nature === 'reference') ||
        b.score - a.score ||
        Number(b.topics.length > 0) - Number(a.topics.length > 0) ||
        a.unit - b.unit,
    );
}

function topicsOf({ topics, topicStretches }: DocumentFacts, unit: number): readonly string[] {
  const tally = { unit, occurrences: 0, inHeadings: 0 };
  return topics.filter((topic) => unitsInTopics([tally], topicStretches, [topic]).length > 0);
}

/** Topics that take in a good part of what is alike; a passage of one topic says more of it than one of many. */
function rankTopics(passages: readonly RankedPassage[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { score, topics } of passages)
    for (const topic of topics) weights.set(topic, (weights.get(topic) ?? 0) + score / topics.length);
  const all = passages.reduce((sum, { score }) => sum + score, 0);
  return [...weights]
    .filter(([, weight]) => weight > all * LEAST_OF_TOPIC)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}

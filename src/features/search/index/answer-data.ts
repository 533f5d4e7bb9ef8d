import { documentRegions } from '../../../content/document-regions.ts';
import { explainedTerms } from '../../../content/terms/term-occurrences.ts';
import type { Site } from '../../../content/site.ts';
import { mayMean } from '../../../content/site-references.ts';
import type { AnswerData, NamedPage, Spelling } from '../../../search/answers/answer-data.ts';
import { spell } from '../../../search/fold/spell.ts';
import type { SuggestionEntry } from '../../../search/suggest/suggestion-data.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { groupByNamed, outerReferences } from '../../records/references/named-documents.ts';

/** Series are found by name while this many make a small file; a larger collection is found by its indicators. */
const MOST_SERIES = 1500;
/** A longer name is no word that somebody spells. */
const LONGEST_WORD = 12;

/** What answers a query beside the texts. Reference material stays out. */
export function answerData(site: Site, entries: readonly SuggestionEntry[]): AnswerData {
  const series = completeTracker(site)
    .filter((tracked) => targetPartOf(tracked) !== 'reference')
    .map(({ series: { id, name, nameEn }, policy }): NamedPage => ({
      text: `${policy.region.name} ${name}`,
      also: [name],
      ...(nameEn !== undefined && { textEn: `${policy.region.nameEn ?? policy.region.name}: ${nameEn}` }),
      href: site.urls.targetPath(id),
    }));
  const policies = new Set(
    site.documents.filter(({ policy }) => policy.nature === 'policy').map(({ policy }) => policy.id),
  );
  return {
    topics: site.topics.map(({ id, name, nameEn, question, questionEn }) => ({
      text: question ?? name,
      also: [name, nameEn].filter((other) => other !== undefined),
      ...(questionEn !== undefined && { textEn: questionEn }),
      href: `topics/${id}/`,
    })),
    series: series.length <= MOST_SERIES ? series : [],
    regions: documentRegions(site.documents, 'zh-CN').flatMap(({ name }) => {
      const region = site.documents.find(({ policy }) => policy.region.name === name)?.policy.region;
      if (region === undefined) return [];
      return [
        {
          text: name,
          ...(region.nameEn !== undefined && { textEn: region.nameEn }),
          also: [spell(name).replaceAll(' ', ''), spell(name.slice(0, -1)).replaceAll(' ', '')].filter(
            (other) => other !== '',
          ),
          href: `policies/?region=${region.adcode}`,
        },
      ];
    }),
    cited: groupByNamed(
      site,
      outerReferences(site).filter(
        (reference) =>
          reference.target === null &&
          policies.has(reference.policy) &&
          mayMean(site, reference).length === 0,
      ),
    ).map(([{ quote, title }]) => ({
      text: quote,
      ...(title !== null && { also: [title] }),
      href: 'cited/',
    })),
    terms: explainedTerms(site).map(
      ({ official: [name = '', ...aliases], english = [], everyday, page }) => ({
        text: name,
        also: [...aliases, ...everyday, ...english, ...(page.nameEn === undefined ? [] : [page.nameEn])],
        href: `terms/${page.id}/`,
      }),
    ),
    english: site.terms.flatMap(({ english, official }) =>
      english === undefined ? [] : { english, words: official },
    ),
    spellings: spellings(site, entries),
  };
}

/** Words of the texts, names of what is counted and of bodies, each once. */
function spellings(site: Site, entries: readonly SuggestionEntry[]): readonly Spelling[] {
  const words = [
    ...site.terms.flatMap(({ official }) => official),
    ...site.indicators.map(({ name }) => name),
    ...entries.filter(({ kind }) => kind === 'organisation').map(({ text }) => text),
  ].filter((word) => /^\p{Script=Han}+$/u.test(word) && word.length > 1 && word.length <= LONGEST_WORD);
  return [...new Set(words)].map((word) => ({ word, pinyin: spell(word) }));
}

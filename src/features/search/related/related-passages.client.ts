import type { AnswerData } from '../../../search/answers/answer-data.ts';
import type { RelatedPassages } from '../../../search/answers/related-passages.ts';
import { relateQuery } from '../../../search/answers/relate-query.ts';
import type { SuggestedHints } from '../../../search/index/search-file-names.ts';
import { isTooMuch } from '../../../search/query/is-too-much.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { Hit } from '../../../search/query/hit.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { countFirstHits } from '../answers/exact-list.client.ts';
import { renderFacts, renderHit } from '../answers/render-hit.client.ts';
import type { Answer } from '../answer.client.ts';
import { formatSearchAddress, readSearchAddress, type SearchState } from '../search-address.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';
import { renderOtherEngine } from './other-engine.client.ts';

/**
 * Entries for the list of results and how many there are, in words. Where the exact index cannot be had, those of
 * Pagefind, which has files of its own. @throws when neither can be had
 */
export async function relate(
  state: SearchState,
  answer: Answer | undefined,
  files: SearchFiles,
  page: SearchPageData,
): Promise<{ readonly items: HTMLElement[]; readonly count: string }> {
  if (answer === undefined) return renderOtherEngine(state.query, page);
  const { passages = [] } = (await ask(state, answer, files, answer.index)) ?? {};
  return {
    items: renderPassages(passages, answer, page),
    count: countPassages(passages, answer, state, page),
  };
}

/** What is alike beside an answer: a group, without the passages that the answer has; and the topics that it belongs to. */
export async function relateBeside(
  state: SearchState,
  answer: Answer,
  files: SearchFiles,
  page: SearchPageData,
): Promise<{ readonly topics: readonly string[]; readonly items: readonly HTMLElement[] }> {
  const related = await ask(state, answer, files, answer.optional);
  if (related === undefined) return { topics: [], items: [offerRelated(state, page)] };
  const { passages, topics } = related;
  const result = answer.shown?.state === 'done' ? answer.shown : undefined;
  const shown = await result?.readHits(
    0,
    Math.min(MOST_LOOKED_THROUGH, countFirstHits(answer.index.layout, result.mode)),
  );
  const known = new Set(shown?.state === 'read' ? shown.hits.map(nameParagraph) : []);
  const others = passages.filter((hit) => !known.has(nameParagraph(hit)));
  if (others.length === 0) return { topics, items: [] };
  const group = makeElement(
    'section',
    { class: 'related-answers', 'data-search-layer': 'related' },
    makeElement('h2', {}, page.suggestWords.answers.related),
    makeElement('ol', { class: 'results' }, ...renderPassages(others, answer, page)),
  );
  return { topics, items: [group] };
}

/** Hits of the answer among which a passage is not offered again: further down a reader may not get to it. */
const MOST_LOOKED_THROUGH = 10;

function nameParagraph({ policy, pieces }: Hit): string {
  return `${policy}#${pieces[0]?.provision ?? ''}`;
}

/** Where they would take too much to be had unasked: a way to ask for them. */
function offerRelated({ query }: SearchState, { folders, words }: SearchPageData): HTMLElement {
  const address = `${folders.pages}search/?${formatSearchAddress({ ...readSearchAddress(new URLSearchParams()), query, mode: 'related' }).toString()}`;
  return makeElement(
    'p',
    { class: 'related-answers' },
    makeElement('a', { href: address }, words.useRelated),
  );
}

/**
 * Undefined where they would load too much.
 * @param index the one to ask
 * @throws when the index or the words cannot be had
 */
async function ask(
  { query }: SearchState,
  { known }: Answer,
  files: SearchFiles,
  index: OpenIndex,
): Promise<RelatedPassages | undefined> {
  const [hints, answers] = await Promise.all([
    files.side<SuggestedHints>('hints'),
    files.side<AnswerData>('answers'),
  ]);
  if ('state' in hints || 'state' in answers) throw new Error('the words of the texts cannot be had');
  const words = { terms: hints.terms, english: answers.english };
  const found = await relateQuery(index, query, words, answers.regions, known.filters);
  if (isTooMuch(found)) return undefined;
  if (found.state === 'failed') throw new Error('the index cannot answer');
  return found;
}

/** A document after the other, in the order of its passage that is most alike. */
function renderPassages(passages: readonly Hit[], { index }: Answer, page: SearchPageData): HTMLElement[] {
  return [...Map.groupBy(passages, ({ document }) => document)].flatMap(([document, hits]) => {
    const facts = index.documents[document];
    const [first] = hits;
    if (facts === undefined || first === undefined) return [];
    return [
      makeElement(
        'li',
        { 'data-policy': first.policy },
        renderFacts(facts, page),
        makeElement(
          'h3',
          { lang: 'zh-CN' },
          makeElement('a', { href: `${page.folders.pages}policies/${first.policy}/` }, first.documentTitle),
        ),
        makeElement('ol', { class: 'hits' }, ...hits.map((hit) => renderHit(hit, 'related', page))),
      ),
    ];
  });
}

/** How many passages are alike, policies and reference material separately. */
function countPassages(
  passages: readonly Hit[],
  { index }: Answer,
  { query }: SearchState,
  { words }: SearchPageData,
): string {
  if (passages.length === 0) return say(words.noneRelated, { query: shortenQuery(query) });
  const reference = passages.filter(
    ({ document }) => index.documents[document]?.nature === 'reference',
  ).length;
  const apart = { policy: passages.length - reference, reference };
  return say(words.relatedCount, { paragraphs: passages.length }) + say(words.relatedApart, apart);
}

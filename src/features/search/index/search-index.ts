import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site } from '../../../content/site.ts';
import type { CitedPart } from '../../../domain/citing/cited-work.ts';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import { referenceWarning } from '../../../domain/citing/reference-warning.ts';
import { formatChineseDate } from '../../../domain/citing/reading/chinese-date.ts';
import { nameDocument } from '../../../domain/citing/forms/cite-in-document.ts';
import { knownPolicy } from '../../../domain/document/known-document.ts';
import { readConjecturally } from '../../../domain/readings/read-conjecturally.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { IndexFiles, type IndexFile } from '../../../search/index/index-files.ts';
import { makeSearchDocument } from '../../../search/index/make-search-document.ts';
import type { ReadingDocument, ReadingSegment } from '../../../search/index/reading-document.ts';
import type { CitedDocument, SearchFileNames } from '../../../search/index/search-file-names.ts';
import type { DocumentHead } from '../../../search/query/document-head.ts';
import { answerData } from './answer-data.ts';
import { deflate } from './deflate.ts';
import { exactIndex, searchDocuments } from './exact-index.ts';
import { entryMadeAhead } from './made-ahead.ts';
import { suggestionData } from './suggestion-data.ts';

/** The files that the search page loads, and what to begin with. */
export interface SearchIndex {
  readonly names: SearchFileNames;
  /** Without those of an exact index that the build has made ahead. */
  readonly files: readonly IndexFile[];
}

/** The exact index over every published document, with the files next to it. */
export const searchIndex = oncePerSite(makeSearchIndex, 'search index');

function makeSearchIndex(site: Site): SearchIndex {
  const ahead = entryMadeAhead();
  const built =
    ahead === undefined
      ? exactIndex(searchDocuments(site), site.settings.searchEndpoint)
      : { entry: ahead, files: [] };
  const files = new IndexFiles(deflate);
  const citations = Object.fromEntries(
    site.documents.map(({ policy }, index) => [policy.id, citedDocument(policy, index)]),
  );
  const { entries, ...hints } = suggestionData(site);
  const names: SearchFileNames = {
    index: built.entry,
    documents: files.add(
      'documents',
      site.documents.map(({ policy }) => knownPolicy(policy)),
    ),
    readings: files.add('readings', readDocuments(site)),
    heads: files.add('heads', listDocumentHeads(site.documents.map(({ policy }) => policy))),
    citations: files.add('citations', citations),
    names: files.add('names', { entries }),
    hints: files.add('hints', hints),
    answers: files.add('answers', answerData(site, entries)),
  };
  return { names, files: [...built.files, ...files.list()] };
}

function citedDocument(policy: Policy, document: number): CitedDocument {
  const name = (part: CitedPart): string => {
    const work = citedWork(policy, part);
    return (work.kind === 'report' ? referenceWarning : '') + nameDocument(work);
  };
  return {
    document,
    title: policy.title,
    titleEn: policy.titleEn,
    regionEn: policy.region.nameEn,
    plan: name('plan'),
    notice: name('notice'),
  };
}

function readDocuments({ documents, readings }: Site): readonly ReadingDocument[] {
  return documents.flatMap(({ policy, text }, document) => {
    const reading = readings.find((candidate) => candidate.policy === policy.id);
    if (reading === undefined) return [];
    const { title, units } = makeSearchDocument(policy, text, false);
    const read = units.map(({ position, pieces }) => ({
      position,
      pieces: pieces.map(({ provision, heading, text }) => ({
        provision,
        heading,
        segments: readConjecturally(text, provision, reading).map((span): ReadingSegment =>
          span.kind === 'kept' ? span.received : [span.received, span.kind === 'dropped' ? '' : span.reading],
        ),
      })),
    }));
    return { policy: policy.id, title, document, units: read };
  });
}

/** The heads of the documents that have one, to tell who searches for a 文号 that it is none of the source text. */
export function listDocumentHeads(policies: readonly Policy[]): DocumentHead[] {
  return policies
    .map(
      ({
        id,
        title,
        documentNumber,
        indexNumber,
        issuers,
        issuersText,
        category,
        dateSigned,
        datePublished,
        sources,
      }) => ({
        policy: id,
        title,
        fields: {
          ...(documentNumber === undefined ? {} : { documentNumber }),
          ...(indexNumber === undefined ? {} : { indexNumber }),
          ...(issuers.length === 0 && issuersText === undefined
            ? {}
            : { issuers: issuersText ?? issuers.join('、') }),
          ...(category === undefined ? {} : { category }),
          ...(dateSigned === undefined ? {} : { dateSigned: formatChineseDate(dateSigned) }),
          ...(datePublished === undefined ? {} : { datePublished: formatChineseDate(datePublished) }),
          ...publisherOf(sources),
        },
      }),
    )
    .filter(({ fields }) => Object.keys(fields).length > 0);
}

/** Who put the text online, as its source prints it. */
function publisherOf(sources: Policy['sources']): Pick<DocumentHead['fields'], 'publisher'> {
  const publisher = sources.find(({ role }) => role === 'primary')?.publisher;
  return publisher === undefined ? {} : { publisher };
}

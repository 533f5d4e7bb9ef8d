import { citedWork } from '../../domain/citing/cited-work.ts';
import type { Policy } from '../../schemas/policy.ts';

/** `<meta name content>` of a page. */
export interface MetadataTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Descriptive tags of a document's page: `ArticleTitle`, `PubDate` (`yyyy-MM-dd HH:mm` where the
 * source prints the time, else as exact as the source is, which may be a year), `ContentSource` (who put the copy online, else the issuers). What the source does not say is left out. For policies
 * also Dublin Core, `bibo` and `prism`, by which Zotero saves the page as a statute with number, date and issuer;
 * reference material is never called a statute.
 * @param url address of the document
 */
export function metadataTags(policy: Policy, url: string): readonly MetadataTag[] {
  const publisher = policy.sources.find(({ role }) => role === 'primary')?.publisher;
  const { kind, title, number, issuers, issued, published } = citedWork(policy);
  const article = [
    ...tag('ArticleTitle', title),
    ...tag('PubDate', printPublished(policy)),
    ...tag('ContentSource', publisher ?? (issuers.length === 0 ? undefined : issuers.join('、'))),
  ];
  if (kind !== 'document') return article;
  return [
    ...article,
    ...tag('bibo.type', 'Legislation'),
    ...tag('bibo.shortTitle', policy.shortTitle),
    // Zotero reads the number of a statute from prism, other readers from bibo.
    ...tag('bibo.number', number),
    ...tag('prism.number', number),
    ...tag('dcterms.title', title),
    ...tag('dcterms.alternative', policy.noticeTitle),
    ...issuers.flatMap((issuer) => tag('dcterms.creator', issuer)),
    ...tag('dcterms.issued', issued),
    ...tag('dcterms.available', published),
    ...tag('dcterms.spatial', policy.region.name),
    ...tag('dcterms.language', 'zh-CN'),
    ...tag('dcterms.identifier', url),
  ];
}

function printPublished({ datePublished, timePublished }: Policy): string | undefined {
  return datePublished === undefined || timePublished === undefined
    ? datePublished
    : `${datePublished} ${timePublished.slice(0, 'HH:mm'.length)}`;
}

function tag(name: string, content: string | undefined): readonly MetadataTag[] {
  return content === undefined ? [] : [{ name, content }];
}

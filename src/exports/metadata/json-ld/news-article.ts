import type { NewsArticle, WithContext } from 'schema-dts';
import type { Policy } from '../../../schemas/policy.ts';

/**
 * schema.org `NewsArticle` for reference material, said to be a machine-reworded reprint.
 * Undefined for policy documents.
 */
export function newsArticleJsonLd(policy: Policy, url: string): WithContext<NewsArticle> | undefined {
  if (policy.nature !== 'reference') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: policy.title,
    inLanguage: 'zh-CN',
    ...(policy.datePublished === undefined ? {} : { datePublished: policy.datePublished }),
    contentLocation: { '@type': 'AdministrativeArea', name: policy.region.name },
    creditText: '机器改写的新闻转载，来源未核实，不可作为引文',
  };
}

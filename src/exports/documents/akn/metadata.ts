import { citedWork } from '../../../domain/citing/cited-work.ts';
import { lastDay } from '../../../domain/text/dates/partial-date.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { xmlElement } from '../../xml-element.ts';
import { workUri } from './work-uri.ts';

/** Who makes the file, and when. */
export interface AknMaker {
  /** 职策 */
  readonly siteName: string;
  readonly siteUrl: string;
  /** As-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The `meta` element: work, expression (the Chinese text) and manifestation (this file). */
export function aknMetadata(policy: Policy, maker: AknMaker, ontology: readonly string[]): string {
  const work = citedWork(policy, 'notice');
  const uri = workUri(policy);
  const date = uri.date;
  const expression = `${uri.uri}/zho@${date.date}`;
  const dated = xmlElement('FRBRdate', date);
  const issuers = work.issuers.length === 0 ? ['发文机关未写明'] : work.issuers;
  const authors = issuers.map((_, index) => xmlElement('FRBRauthor', { href: `#${issuerId(index)}` }));
  const identification = xmlElement('identification', { source: '#site' }, [
    xmlElement('FRBRWork', {}, [
      xmlElement('FRBRthis', { value: `${uri.uri}/!main` }),
      xmlElement('FRBRuri', { value: uri.uri }),
      ...(work.number === undefined
        ? []
        : [xmlElement('FRBRalias', { value: work.number, name: 'fawenzihao' })]),
      xmlElement('FRBRalias', { value: policy.title, name: 'title' }),
      ...(policy.noticeTitle === undefined
        ? []
        : [xmlElement('FRBRalias', { value: policy.noticeTitle, name: 'notice-title' })]),
      dated,
      ...authors,
      xmlElement('FRBRcountry', { value: 'cn' }),
      xmlElement('FRBRsubtype', { value: uri.subtype }),
      ...(work.number === undefined ? [] : [xmlElement('FRBRnumber', { value: work.number })]),
      xmlElement('FRBRauthoritative', { value: 'false' }),
    ]),
    xmlElement('FRBRExpression', {}, [
      xmlElement('FRBRthis', { value: `${expression}/!main` }),
      xmlElement('FRBRuri', { value: expression }),
      dated,
      ...authors,
      xmlElement('FRBRlanguage', { language: 'zho' }),
    ]),
    xmlElement('FRBRManifestation', {}, [
      xmlElement('FRBRthis', { value: `${expression}/!main.xml` }),
      xmlElement('FRBRuri', { value: `${expression}.xml` }),
      xmlElement('FRBRdate', { date: maker.asOf, name: 'generated' }),
      xmlElement('FRBRauthor', { href: '#site' }),
      xmlElement('FRBRformat', { value: 'application/xml' }),
    ]),
  ]);
  return xmlElement('meta', {}, [
    identification,
    publication(policy),
    xmlElement('references', { source: '#site' }, [
      ...issuers.map((name, index) =>
        xmlElement('TLCOrganization', {
          eId: issuerId(index),
          href: `/akn/ontology/organization/cn/${encodeURIComponent(name)}`,
          showAs: name,
        }),
      ),
      xmlElement('TLCOrganization', { eId: 'site', href: maker.siteUrl, showAs: maker.siteName }),
      ...ontology,
    ]),
  ]);
}

/**
 * The `meta` element of an annex, which is a component of the work and of the file.
 * @param name of the component: `att_1`
 */
export function annexMetadata(policy: Policy, maker: AknMaker, name: string): string {
  const { uri, date } = workUri(policy);
  const expression = `${uri}/zho@${date.date}`;
  const author = xmlElement('FRBRauthor', { href: `#${issuerId(0)}` });
  const part = (address: string, ending: string): readonly string[] => [
    xmlElement('FRBRthis', { value: `${address}/!${name}${ending}` }),
    xmlElement('FRBRuri', { value: `${address}${ending}` }),
  ];
  return xmlElement('meta', {}, [
    xmlElement('identification', { source: '#site' }, [
      xmlElement('FRBRWork', {}, [
        ...part(uri, ''),
        xmlElement('FRBRdate', date),
        author,
        xmlElement('FRBRcountry', { value: 'cn' }),
      ]),
      xmlElement('FRBRExpression', {}, [
        ...part(expression, ''),
        xmlElement('FRBRdate', date),
        author,
        xmlElement('FRBRlanguage', { language: 'zho' }),
      ]),
      xmlElement('FRBRManifestation', {}, [
        ...part(expression, '.xml'),
        xmlElement('FRBRdate', { date: maker.asOf, name: 'generated' }),
        xmlElement('FRBRauthor', { href: '#site' }),
        xmlElement('FRBRformat', { value: 'application/xml' }),
      ]),
    ]),
  ]);
}

/** Who put the copy online and when, as far as the source says: the issuer of a text need not be its publisher. */
function publication({ datePublished, sources }: Policy): string {
  if (datePublished === undefined) return '';
  const publisher = sources.find(({ role }) => role === 'primary')?.publisher;
  return xmlElement('publication', {
    date: lastDay(datePublished),
    name: 'web',
    showAs: publisher ?? '公开日期',
  });
}

function issuerId(index: number): string {
  return index === 0 ? 'issuer' : `issuer-${String(index + 1)}`;
}

import { namedOrganisations } from '../../../content/named-organisations.ts';
import type { Site, SiteDocument, TrackedSeries } from '../../../content/site.ts';
import { printedPosition } from '../../../domain/document/printed-position.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import { normaliseDocumentNumber } from '../../../domain/references/normalise-document-number.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { SuggestionData, SuggestionEntry } from '../../../search/suggest/suggestion-data.ts';
import type { CountedStatement } from '../../records/counted-statements.ts';
import { completeTracker, countedStatements, targetPartOf } from '../../records/counted-statements.ts';
import { formatValue } from '../../records/format-statement.ts';

/** Headings, and statements of one kind, are offered while this many make a small file; a larger collection is searched for them. */
const MOST_OFFERED = 2000;

/** What the search box suggests. Reference material stays out: its inserted words must not be offered. */
export function suggestionData(site: Site): SuggestionData {
  const documents = site.documents.filter(({ policy }) => policy.nature === 'policy');
  const tracker = completeTracker(site).filter((tracked) => targetPartOf(tracked) !== 'reference');
  return {
    entries: [
      ...documents.flatMap(listNames),
      ...ifFew(documents.flatMap(listHeadings)),
      ...listOrganisations(site),
      ...listIndicators(site, tracker),
    ],
    terms: site.terms
      .filter(({ everyday }) => everyday.length > 0)
      .map(({ everyday, official, note, noteEn }) => ({
        everyday,
        official,
        ...(note === undefined ? {} : { note }),
        ...(noteEn === undefined ? {} : { noteEn }),
      })),
    targets: ifFew(
      statements(tracker).flatMap(({ tracked, statement }) => {
        const { point } = statement;
        return point.value === undefined || point.repeatOf !== undefined
          ? []
          : {
              ...nameStatement(site, tracked, point),
              kind: tracked.series.kind,
              value: point.value,
              ...(point.valueMax === undefined ? {} : { valueMax: point.valueMax }),
              ...(point.unit === undefined ? {} : { unit: point.unit }),
            };
      }),
    ),
    // As many as the list of targets shows for a year: the page leads there.
    deadlines: ifFew(
      countedStatements(site).flatMap(({ tracked, statement: { point } }) =>
        point.due === undefined || datingOf(point) !== 'printed'
          ? []
          : { ...nameStatement(site, tracked, point), due: point.due },
      ),
    ),
  };
}

function ifFew<Offered>(list: readonly Offered[]): readonly Offered[] {
  return list.length <= MOST_OFFERED ? list : [];
}

function listNames({ policy }: SiteDocument): SuggestionEntry[] {
  const { id, title, titleEn, shortTitle, shortTitleEn, noticeTitle, documentNumber } = policy;
  const href = `policies/${id}/`;
  const also = [shortTitle, titleEn, shortTitleEn, noticeTitle].filter((name) => name !== undefined);
  return [
    { kind: 'title', text: title, also, policy: id, place: policy.region.name, href },
    ...(documentNumber === undefined
      ? []
      : [
          {
            kind: 'number',
            text: normaliseDocumentNumber(documentNumber),
            policy: id,
            place: policy.region.name,
            href,
          } as const,
        ]),
  ];
}

function listHeadings({ policy, text }: SiteDocument): SuggestionEntry[] {
  return [...walkProvisions(text.provisions)]
    .filter(({ provision }) => provision.label !== '' && isTitle(provision.heading))
    .map(({ provision, ancestors }) => ({
      kind: 'heading',
      text: provision.heading.replace(/^[【（](.+)[】）]$/u, '$1').replace(/。$/u, ''),
      position: printedPosition(ancestors, provision),
      policy: policy.id,
      place: policy.region.name,
      href: `policies/${policy.id}/#${provision.id}`,
    }));
}

/** Headings longer than this are sentences. */
const LONGEST_HEADING = 60;

/** Whether a heading names something: 项 of an article and items of a list go on in the next line. */
function isTitle(heading: string): boolean {
  return heading !== '' && heading.length <= LONGEST_HEADING && !/[；;：:，,]$/u.test(heading);
}

function listOrganisations(site: Site): SuggestionEntry[] {
  return namedOrganisations(site)
    .filter(({ isReference }) => !isReference)
    .map(({ organisation: { id, name, nameEn, aliases } }) => {
      const also = new Set([
        ...aliases.map((alias) => alias.name),
        ...(nameEn === undefined ? [] : [nameEn]),
      ]);
      also.delete(name);
      return { kind: 'organisation', text: name, also: [...also], href: site.urls.organisationPath(id) };
    });
}

/** An indicator leads to its topic, which sets regions side by side; else to the first series that has it. */
function listIndicators(site: Site, tracker: readonly TrackedSeries[]): SuggestionEntry[] {
  const topics = site.topics;
  const hrefOf = ({ id }: Indicator): string | undefined => {
    const topic = topics.find(({ indicators }) => indicators.includes(id));
    if (topic !== undefined) return `topics/${topic.id}/`;
    const tracked = tracker.find(({ series }) => series.indicator === id);
    return tracked && site.urls.targetPath(tracked.series.id);
  };
  return site.indicators.flatMap((indicator) => {
    const href = hrefOf(indicator);
    return href === undefined
      ? []
      : { kind: 'indicator', text: indicator.name, also: [indicator.nameEn], href };
  });
}

function statements(tracker: readonly TrackedSeries[]): CountedStatement[] {
  return tracker.flatMap((tracked) => tracked.points.map((statement) => ({ tracked, statement })));
}

/** A statement as shown (region, name and value in the text's words), its document and address. */
function nameStatement(site: Site, { series, policy }: TrackedSeries, point: TargetPoint) {
  return {
    text: [policy.region.name, series.name, formatValue('zh-CN', point)].filter(Boolean).join(' '),
    policy: policy.id,
    href: site.urls.targetPath(series.id, point.id),
  };
}

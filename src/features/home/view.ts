import { localise } from '../../content/localise.ts';
import { regionNames } from '../../content/document-regions.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { homeMessages } from '../../i18n/home-messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import type { Nature } from '../../schemas/vocabulary.ts';
import { countedStatements } from '../records/counted-statements.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import type { DeadlinePicture } from './deadline-picture.ts';
import { viewDeadlinePicture } from './deadline-picture.ts';
import type { DueNow } from './due-now.ts';
import { viewDueNow } from './due-now.ts';
import type { LevelRegions } from './region-counts.ts';
import { viewRegionCounts } from './region-counts.ts';

/** A document as the home page shows it. */
export interface HomeDocument {
  readonly card: DocumentCard;
  /** 表述73条，写明时限8条; empty while its records are in progress. */
  readonly counts: string;
}

export interface HomePage {
  /** How many texts there are of each nature. */
  readonly totals: { readonly policies: number; readonly references: number };
  /** How many of each there are, in a sentence. */
  readonly published: string;
  /** The newest. */
  readonly policies: readonly HomeDocument[];
  readonly references: readonly HomeDocument[];
  /** All policies by level and region, where they are not all among the newest. */
  readonly levels: readonly LevelRegions[];
  readonly picture: DeadlinePicture;
  /** What falls due next; undefined where no text prints a date. */
  readonly now: DueNow | undefined;
  /** Which places and how many documents there are, and that this is no government website, in one sentence. */
  readonly holdings: string;
  readonly questions: readonly { readonly text: string; readonly href: string }[];
  /** The newest, and those folded beneath them. */
  readonly corrections: readonly CorrectionView[];
  readonly moreCorrections: readonly CorrectionView[];
}

/** The newest policies that stand on the page, … */
const NEWEST = 6;
/** … the newest reference material, … */
const NEWEST_REFERENCES = 2;
/** … corrections, … */
const OPEN_CORRECTIONS = 2;
/** … questions, … */
const QUESTIONS = 5;
/** … regions named one by one. */
const NAMED_REGIONS = 4;
/** Whose rules of lists each language follows: British English has no comma before “and”. */
const LIST_RULES: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

/** A recorded correction, or a recorded error of a source that stays. */
export interface CorrectionView {
  readonly date: string;
  readonly quote: string;
  readonly reason: string;
  readonly href: string;
}

/** Reference material is listed separately and stays out of the picture. */
export function viewHomePage(site: Site, locale: Locale): HomePage {
  const { documents } = site;
  const ofNature = (nature: Nature) => documents.filter(({ policy }) => policy.nature === nature);
  const policies = ofNature('policy');
  const references = ofNature('reference');
  const corrections = site.corrections.map((correction): CorrectionView => ({
    date: formatDate(locale, correction.date),
    quote: correction.quote,
    reason: localise(correction, locale).reason,
    href: site.urls.policy(locale, correction.policy, correction.provision),
  }));
  return {
    totals: { policies: policies.length, references: references.length },
    published: viewPublished(locale, policies.length, references.length),
    policies: viewNewest(site, locale, policies.slice(0, NEWEST)),
    references: viewNewest(site, locale, references.slice(0, NEWEST_REFERENCES)),
    levels: policies.length > NEWEST ? viewRegionCounts(site, locale) : [],
    picture: viewDeadlinePicture(site, locale),
    now: viewDueNow(site, locale),
    holdings: viewHoldings(locale, policies),
    questions: site.topics
      .flatMap((topic) => {
        const text = localise(topic, locale).question;
        return text === undefined ? [] : [{ text, href: site.urls.page(locale, `/topics/${topic.id}/`) }];
      })
      .slice(0, QUESTIONS),
    corrections: corrections.slice(0, OPEN_CORRECTIONS),
    moreCorrections: corrections.slice(OPEN_CORRECTIONS),
  };
}

/**
 * Statements are counted as everywhere, repetitions included; those with a deadline are those whose text prints it, what
 * repeats another left out, as the picture and the page of targets count them.
 */
function viewNewest(site: Site, locale: Locale, documents: readonly SiteDocument[]): readonly HomeDocument[] {
  const byDocument = Map.groupBy(countedStatements(site), ({ tracked }) => tracked.policy.id);
  return documents.map((document) => {
    const statements = byDocument.get(document.policy.id) ?? [];
    const dated = statements.filter(
      ({ statement: { point } }) => datingOf(point) === 'printed' && point.repeatOf === undefined,
    ).length;
    return {
      card: viewDocumentCard(site, locale, document),
      counts:
        statements.length === 0
          ? ''
          : formatMessage(locale, homeMessages[locale].documentCounts, {
              statements: statements.length,
              dated,
            }),
    };
  });
}

function viewPublished(locale: Locale, policies: number, references: number): string {
  const words = homeMessages[locale];
  return (
    formatMessage(locale, words.published, { policies }) +
    (references === 0 ? '' : formatMessage(locale, words.publishedReferences, { references })) +
    punctuation[locale].stop
  );
}

function viewHoldings(locale: Locale, policies: readonly SiteDocument[]): string {
  const words = homeMessages[locale];
  const regions = regionNames(policies, locale);
  const places =
    regions.length > NAMED_REGIONS
      ? formatMessage(locale, words.places, { count: regions.length })
      : new Intl.ListFormat(LIST_RULES[locale], { type: 'conjunction', style: 'long' }).format(regions);
  const { notGovernment } = siteMessages[locale];
  return (
    formatMessage(locale, words.holdings, { places, policies: policies.length, notGovernment }) +
    punctuation[locale].stop
  );
}

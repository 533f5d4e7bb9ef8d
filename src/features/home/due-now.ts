import { localise } from '../../content/localise.ts';
import { regionNames } from '../../content/document-regions.ts';
import type { Site } from '../../content/site.ts';
import { documentOf } from '../../content/site.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { homeMessages } from '../../i18n/home-messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countedStatements } from '../records/counted-statements.ts';
import { provisionPosition } from '../records/provision-position.ts';

/** A sentence that sets a deadline, once however many statements are read out of it. */
interface DueSentence {
  readonly quote: string;
  /** Empty where all are of one place, which the heading says. */
  readonly region: string;
  readonly position: string;
  readonly href: string;
  /** How many statements are read out of it, in words; empty where it is one. */
  readonly count: string;
}

/** What falls due in the year that matters most today. */
export interface DueNow {
  /** 今年到期3条，都在佳木斯市. */
  readonly heading: string;
  /** Where it says “this year”, the same with the year by its number, for a reader of a later one. */
  readonly headingOfYear: string | undefined;
  readonly year: string;
  readonly sentences: readonly DueSentence[];
  /** Sentences that are not shown, and the list of all statements of the year. */
  readonly more: number;
  readonly href: string;
}

/** Up to so many sentences all stand open, … */
const ALL_UP_TO = 5;
/** … of more only these. */
const OPEN = 3;

/**
 * This year's deadlines; where there is none those of the next year that has some, else of the latest past one. Counted
 * as everywhere: statements whose text prints the date, what repeats another left out.
 */
export function viewDueNow(site: Site, locale: Locale): DueNow | undefined {
  const words = homeMessages[locale].dueNow;
  const dated = countedStatements(site).flatMap(({ tracked, statement: { point } }) =>
    point.due !== undefined && datingOf(point) === 'printed' && point.repeatOf === undefined
      ? [{ policy: tracked.policy, point, year: point.due.slice(0, 4) }]
      : [],
  );
  const years = [...new Set(dated.map(({ year }) => year))].toSorted();
  const thisYear = site.asOf.slice(0, 4);
  const year = years.find((each) => each >= thisYear) ?? years.at(-1);
  if (year === undefined) return undefined;
  const due = dated.filter((each) => each.year === year);
  const regions = regionNames(due, locale);
  const where =
    regions.length === 1
      ? formatMessage(locale, words.onePlace, { region: regions[0] ?? '' })
      : formatMessage(locale, words.places, { count: regions.length });
  const facts = { count: due.length, year: formatDate(locale, year), where };
  const template = year === thisYear ? words.thisYear : year > thisYear ? words.ofYear : words.latest;
  const sentences = [
    ...Map.groupBy(due, ({ policy, point }) => `${policy.id} ${point.quote}`).values(),
  ].flatMap(([first, ...more]): readonly DueSentence[] =>
    first === undefined
      ? []
      : [
          {
            quote: first.point.quote,
            region: regions.length === 1 ? '' : localise(first.policy.region, locale).name,
            position: provisionPosition(
              locale,
              documentOf(site, first.policy.id).text,
              first.point.provision,
            ),
            href: site.urls.policy(locale, first.policy.id, first.point.provision),
            count:
              more.length === 0
                ? ''
                : formatMessage(locale, homeMessages[locale].statements, { count: more.length + 1 }),
          },
        ],
  );
  const open = sentences.length <= ALL_UP_TO ? sentences : sentences.slice(0, OPEN);
  return {
    heading: formatMessage(locale, template, facts),
    headingOfYear: year === thisYear ? formatMessage(locale, words.ofYear, facts) : undefined,
    year,
    sentences: open,
    more: sentences.length - open.length,
    href: site.urls.targets(locale, `part=counted&year=${year}`),
  };
}

import { recordLists } from '../../content/data-files.ts';
import { keepMadeNow } from '../../content/kept-files.ts';
import { organisationsWithPages } from '../../content/named-organisations.ts';
import type { Site } from '../../content/site.ts';
import { organisationRoute } from '../../content/urls.ts';
import { countTexts } from '../../exports/corpus.ts';
import { dutyDocx } from '../../exports/documents/duties/duty-docx.ts';
import { dutyRows, serializeDutyCsv } from '../../exports/documents/duties/duty-table.ts';
import type { TargetRecord } from '../../exports/records/target-record.ts';
import { formatCoverage } from '../../i18n/format-coverage.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { organisationMessages } from '../../i18n/organisation-messages.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** A static file below `/data/organisations/`. */
export interface OrganisationFile {
  readonly name: string;
  readonly mediaType: string;
  /** Makes its content, anew at each call. */
  readonly make: () => string | Uint8Array;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The task tables of every body with a page that a policy document gives tasks, as CSV and Word; in Chinese, like the texts. */
export function organisationFiles(site: Site): readonly OrganisationFile[] {
  const locale = 'zh-CN';
  const words = organisationMessages[locale].export;
  const siteWords = siteMessages[locale];
  const { asOf } = site;
  const counts = countTexts(site);
  const statements = new Map(
    (recordLists(site).targets as readonly TargetRecord[]).map((record) => [record.id, record]),
  );
  return organisationsWithPages(site)
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap(({ organisation, tasks }) => {
      const url = site.urls.pageAddress(locale, organisationRoute(organisation.id));
      const rows = dutyRows(tasks);
      const settings = {
        title: formatMessage(locale, words.title, { name: organisation.name }),
        notes: [
          formatMessage(locale, words.prepared, { site: siteWords.name, date: formatDate(locale, asOf) }),
          words.order,
          formatCoverage(locale, counts),
          formatMessage(locale, words.address, { url }),
        ],
        siteName: siteWords.name,
        url,
        asOf,
      };
      return [
        {
          name: `${organisation.id}.csv`,
          mediaType: 'text/csv; charset=utf-8',
          make: () => serializeDutyCsv(tasks, { ...site, statements }),
        },
        {
          name: `${organisation.id}.docx`,
          mediaType: word,
          make: () => keepMadeNow('duty-docx', { rows, settings }, () => dutyDocx(rows, settings)),
        },
      ];
    });
}

import type { Site } from '../../content/site.ts';
import { organisationRoute } from '../../content/urls.ts';
import { countTexts } from '../../exports/corpus.ts';
import { dutyDocx } from '../../exports/documents/duties/duty-docx.ts';
import { dutyRows, serializeDutyCsv } from '../../exports/documents/duties/duty-table.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { organisationMessages } from '../../i18n/organisation-messages.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import { namedOrganisations } from './organisation-tasks.ts';

/** A static file below `/data/organisations/`. */
export interface OrganisationFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The task tables of every body that a policy document gives tasks, as CSV and Word; in Chinese, like the texts. */
export function organisationFiles(site: Site): readonly OrganisationFile[] {
  const locale = 'zh-CN';
  const words = organisationMessages[locale].export;
  const siteWords = siteMessages[locale];
  const { asOf } = site;
  const counts = countTexts(site);
  return namedOrganisations(site)
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap(({ organisation, tasks }) => {
      const url = site.urls.pageAddress(locale, organisationRoute(organisation.id));
      const content = dutyDocx(dutyRows(tasks), {
        title: formatMessage(locale, words.title, { name: organisation.name }),
        notes: [
          formatMessage(locale, words.prepared, { site: siteWords.name, date: formatDate(locale, asOf) }),
          words.order,
          formatMessage(locale, siteWords.coverage, { total: counts.total, other: counts.reference }),
          formatMessage(locale, words.address, { url }),
        ],
        siteName: siteWords.name,
        url,
        asOf,
      });
      return [
        {
          name: `${organisation.id}.csv`,
          mediaType: 'text/csv; charset=utf-8',
          content: serializeDutyCsv(tasks),
        },
        { name: `${organisation.id}.docx`, mediaType: word, content },
      ];
    });
}

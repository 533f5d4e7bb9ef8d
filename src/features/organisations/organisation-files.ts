import { recordLists } from '../../content/data-files.ts';
import { keepMadeNow } from '../../content/kept-files.ts';
import type { NamedOrganisation } from '../../content/named-organisations.ts';
import { organisationsWithFiles } from '../../content/named-organisations.ts';
import type { Site } from '../../content/site.ts';
import { organisationRoute } from '../../content/routes.ts';
import { countTexts } from '../../exports/corpus.ts';
import { dutyDocx, type DutyDocxSettings } from '../../exports/documents/duties/duty-docx.ts';
import { dutyRows } from '../../exports/documents/duties/duty-rows.ts';
import { serializeDutyCsv } from '../../exports/documents/duties/duty-table.ts';
import { dutyWords } from '../../exports/documents/duties/duty-words.ts';
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

/**
 * The task tables, as CSV and Word, of every body that a policy document gives tasks and whose page does not make them
 * itself; in Chinese, like the texts.
 */
export function organisationFiles(site: Site): readonly OrganisationFile[] {
  const statements = new Map(
    (recordLists(site).targets as readonly TargetRecord[]).map((record) => [record.id, record]),
  );
  return organisationsWithFiles(site).flatMap((named) => {
    const { organisation, tasks } = named;
    const rows = dutyRows(tasks.map(dutyWords));
    const settings = dutySettings(site, named);
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

/** What stands around the table of a body in its Word file. */
export function dutySettings(site: Site, { organisation }: NamedOrganisation): DutyDocxSettings {
  const locale = 'zh-CN';
  const { asOf } = site;
  const words = organisationMessages[locale].export;
  const { name } = siteMessages[locale];
  const url = site.urls.pageAddress(locale, organisationRoute(organisation.id));
  return {
    title: formatMessage(locale, words.title, { name: organisation.name }),
    notes: [
      formatMessage(locale, words.prepared, { site: name, date: formatDate(locale, asOf) }),
      words.order,
      formatCoverage(locale, countTexts(site)),
      formatMessage(locale, words.address, { url }),
    ],
    siteName: name,
    url,
    asOf,
  };
}

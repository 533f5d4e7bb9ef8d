import { documentDate } from '../../../content/document-date.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import type { DutyTaskWords } from '../../../exports/documents/duties/duty-rows.ts';
import type { DutyTask } from '../../../exports/documents/duties/duty-tasks.ts';
import { citedDocument } from '../../../exports/documents/duties/duty-tasks.ts';
import { dutyWords } from '../../../exports/documents/duties/duty-words.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import type { BodyMention } from './divide-body.ts';
import { joinHeading } from './join-heading.ts';

/** What a page lists under the name of its document, which is said once for all that follow one another. */
export interface OfDocument {
  /** 《…》（文号） */
  readonly document: string;
}

/** Words of a document, with the facts of that. */
export interface PrintedText extends OfDocument {
  readonly region: string;
  readonly documentKind: string;
  readonly date: string;
  readonly position: string;
  readonly href: string;
  readonly text: string;
}

/** A paragraph that sets a task, with its heading. */
export interface TaskText extends PrintedText {
  readonly id: string;
  /** Number and heading, with the full stop of a heading that the paragraph goes on from. */
  readonly title: string;
  /**
   * Heading and paragraph as the file of the table prints them together, where it is neither one line after a full stop
   * nor a line each.
   */
  readonly full: string | undefined;
}

/** The text of a task; none where its document is not published. */
export function viewText(
  site: Site,
  locale: Locale,
  task: DutyTask,
  document: SiteDocument | undefined,
): readonly TaskText[] {
  if (document === undefined) return [];
  return [
    {
      ...viewDocument(locale, document),
      id: `${task.policy}-${task.paragraph}`,
      ...viewHeading(dutyWords(task)),
      position: provisionPosition(locale, document.text, task.paragraph),
      href: site.urls.policy(locale, task.policy, task.paragraph),
      text: task.text,
    },
  ];
}

function viewHeading({ title, text, fullText }: DutyTaskWords): Pick<TaskText, 'title' | 'full'> {
  const printed = fullText === `${title}。${text}` ? `${title}。` : title;
  return { title: printed, full: joinHeading(printed, text) === fullText ? undefined : fullText };
}

/** A paragraph that names the body and sets it no task. */
export function viewMention(
  site: Site,
  locale: Locale,
  { document, provision, text }: BodyMention,
): PrintedText {
  return {
    ...viewDocument(locale, document),
    href: site.urls.policy(locale, document.policy.id, provision),
    position: provisionPosition(locale, document.text, provision),
    text,
  };
}

function viewDocument(
  locale: Locale,
  { policy }: SiteDocument,
): Pick<TaskText, 'document' | 'region' | 'documentKind' | 'date'> {
  const words = policyMessages[locale];
  return {
    document: citedDocument(policy),
    region: localise(policy.region, locale).name,
    documentKind:
      policy.nature === 'reference'
        ? words.nature.reference
        : vocabularyMessages[locale].documentKind[policy.kind],
    date: formatDate(locale, documentDate(policy)),
  };
}

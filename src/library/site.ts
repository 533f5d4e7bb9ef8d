import type { Locale } from '../i18n/locale.ts';
import { localePath } from '../i18n/locale.ts';
import { readSettings } from '../schemas/settings.ts';
import { getDocuments } from './documents.ts';

/** Settings of this build. */
export const settings = readSettings(process.env);

/** Site-absolute path of a route in a locale, under the base path. */
export function pathTo(locale: Locale, route: string): string {
  return localePath(settings.base, locale, route);
}

/** Full address of a route in a locale: what is printed in citations and metadata. */
export function addressOf(locale: Locale, route: string): string {
  return settings.siteUrl + pathTo(locale, route);
}

/** Full address of a document, or of one of its provisions, in its one canonical (Chinese) form. */
export function documentAddress(policyId: string, provisionId?: string): string {
  const fragment = provisionId === undefined ? '' : `#${provisionId}`;
  return `${addressOf('zh-CN', `/policies/${policyId}/`)}${fragment}`;
}

/** The day that statuses and generated time stamps refer to: never the clock. */
export async function asOfDate(): Promise<string> {
  if (settings.asOf !== undefined) return settings.asOf;
  const reviewed = (await getDocuments()).map(({ policy }) => policy.reviewed).sort();
  return reviewed.at(-1) ?? '1970-01-01';
}

/** How many texts are held, and how many of them are not policy documents. */
export async function textCounts(): Promise<{ readonly total: number; readonly reference: number }> {
  const natures = (await getDocuments()).map(({ policy }) => policy.nature);
  return { total: natures.length, reference: natures.filter((nature) => nature === 'reference').length };
}

import { comparisonFields } from './data-fields/comparison-fields.ts';
import { computedFields } from './data-fields/computed-fields.ts';
import { documentFields } from './data-fields/document-fields.ts';
import { editorialFields } from './data-fields/editorial-fields.ts';
import { milestoneFields } from './data-fields/milestone-fields.ts';
import { organisationFields } from './data-fields/organisation-fields.ts';
import { reportFields } from './data-fields/report-fields.ts';
import { sharedFields } from './data-fields/shared-fields.ts';
import { targetFields } from './data-fields/target-fields.ts';
import type { Locale } from './locale.ts';

/** What a field is called, what it means, and the words for its codes. */
export interface FieldWords {
  readonly title: string;
  readonly meaning: string;
  readonly values: Readonly<Record<string, string>>;
}

interface FieldArea {
  readonly fields: Readonly<Record<string, readonly [title: string, meaning: string]>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words by data file; what a file does not say of a field is said once for all files. */
function areas(locale: Locale): Readonly<Record<string, FieldArea>> {
  return {
    policies: documentFields[locale],
    document: documentFields[locale],
    targets: targetFields[locale],
    reports: reportFields[locale],
    milestones: milestoneFields[locale],
    organisations: organisationFields[locale],
    ...comparisonFields[locale],
    ...editorialFields[locale],
    ...computedFields[locale],
  };
}

/**
 * Words for a field of a data file.
 * @param path names from the outermost object in, joined by dots; items of a list add nothing: `sources.file`
 * @returns `undefined` when no words are written for it, which a test reports
 */
export function fieldWords(locale: Locale, file: string, path: string): FieldWords | undefined {
  const area = areas(locale)[file];
  const shared: FieldArea = sharedFields[locale];
  const words = area?.fields[path] ?? shared.fields[path];
  if (words === undefined) return undefined;
  return { title: words[0], meaning: words[1], values: area?.values[path] ?? shared.values[path] ?? {} };
}

/** Every field that words are written for; `file` is absent where they hold for all files. */
export function wordedFields(
  locale: Locale,
): readonly { readonly file: string | undefined; readonly path: string }[] {
  return [
    ...Object.entries(areas(locale)).flatMap(([file, { fields }]) =>
      Object.keys(fields).map((path) => ({ file, path })),
    ),
    ...Object.keys(sharedFields[locale].fields).map((path) => ({ file: undefined, path })),
  ];
}

import type { SchemaName } from '../../exports/tables/json-schemas.ts';
import { schemaNames } from '../../exports/tables/json-schemas.ts';
import { schemaFields } from '../../exports/tables/schema-fields.ts';
import { isTable, tableColumns } from '../../exports/tables/tables.ts';
import { fieldWords } from '../../i18n/data-field-messages.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A field of a data file, in words. */
interface FieldView {
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  readonly title: string;
  readonly meaning: string;
  readonly codes: readonly { readonly code: string; readonly words: string }[];
  /** It is a column of the CSV file. */
  readonly inTable: boolean;
}

/** A data file with all its fields: those of its table first, in the order of the columns. */
export interface FieldsView {
  readonly id: SchemaName;
  readonly title: string;
  /** Columns of its table; 0 where it has none. */
  readonly columns: number;
  readonly fields: readonly FieldView[];
}

/** Every data file with its fields, documents last. */
export function viewFields(locale: Locale): readonly FieldsView[] {
  return schemaNames.map((name) => {
    const columns: readonly string[] = isTable(name) ? tableColumns[name] : [];
    const position = (path: string) => (columns.includes(path) ? columns.indexOf(path) : columns.length);
    const fields = schemaFields(name).map(({ path, type, optional, values }): FieldView => {
      const words = fieldWords(locale, name, path);
      return {
        path,
        type: dataMessages[locale].fields.types[type],
        optional,
        title: words?.title ?? path,
        meaning: words?.meaning ?? '',
        codes: values.map((code) => ({ code, words: words?.values[code] ?? code })),
        inTable: columns.includes(path),
      };
    });
    return {
      id: name,
      title: dataMessages[locale].files[name].title,
      columns: columns.length,
      fields: fields.toSorted((a, b) => position(a.path) - position(b.path)),
    };
  });
}

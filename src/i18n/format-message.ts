import type { Locale } from './locale.ts';
import type { Template } from './template.ts';

/** Forms of a number in the order in which templates write them. */
const pluralOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms of a number that a language distinguishes, in the order in which its templates write them. */
export function pluralForms(locale: Locale): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return pluralOrder.filter((form) => pluralCategories.includes(form));
}

/** The words of a template with its values, at build and in the browser. See `Template` for how one is written. */
export function formatMessage<Name extends string>(
  locale: Locale,
  template: Template<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return template.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: Name, forms?: string) => {
    const value = values[name];
    if (forms === undefined) return String(value);
    const form = new Intl.PluralRules(locale).select(Number(value));
    const words = forms.split('|')[pluralForms(locale).indexOf(form)] ?? '';
    return words.replaceAll('#', Number(value).toLocaleString(locale));
  });
}

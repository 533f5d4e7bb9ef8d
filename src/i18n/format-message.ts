import type { Locale } from './locale.ts';
import type { Template } from './template.ts';

/** Forms of a number in the order in which templates write them. */
const pluralOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** How a language writes numbers and which forms of words it gives them. */
interface NumberWords {
  readonly rules: Intl.PluralRules;
  readonly forms: readonly Intl.LDMLPluralRule[];
  readonly format: Intl.NumberFormat;
}

/** Made once for each language: that takes a hundred times as long as asking. */
const numberWords = new Map<Locale, NumberWords>();

function numberWordsOf(locale: Locale): NumberWords {
  const known = numberWords.get(locale);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(locale);
  const { pluralCategories } = rules.resolvedOptions();
  const forms = pluralOrder.filter((form) => pluralCategories.includes(form));
  const made = { rules, forms, format: new Intl.NumberFormat(locale) };
  numberWords.set(locale, made);
  return made;
}

/** The forms of a number that a language distinguishes, in the order in which its templates write them. */
export function pluralForms(locale: Locale): readonly Intl.LDMLPluralRule[] {
  return numberWordsOf(locale).forms;
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
    const number = Number(value);
    const own = numberWordsOf(locale);
    const words = forms.split('|')[own.forms.indexOf(own.rules.select(number))] ?? '';
    return words.includes('#') ? words.replaceAll('#', own.format.format(number)) : words;
  });
}

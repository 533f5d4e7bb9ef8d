declare const placeholders: unique symbol;

/**
 * A message that takes values, with the names of its placeholders in its type. `{name}` stands for a value;
 * `{count|# task|# tasks}` for the form of words that goes with a number, `#` being the number as the language
 * writes it. Forms stand in the order zero, one, two, few, many, other, as many as the language distinguishes
 * (`Intl.PluralRules`): English has two, Chinese one, so that a Chinese message says `{count}项`.
 */
export type Template<Name extends string> = string & { readonly [placeholders]: Name };

/** Names of the placeholders of a message as it is written; `never` for one that takes no values. */
export type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | PlaceholdersOf<Rest>
  : never;

/** Words written outside a catalogue as a template. */
export function template<const Text extends string>(text: Text): Template<PlaceholdersOf<Text>> {
  return text as string as Template<PlaceholdersOf<Text>>;
}

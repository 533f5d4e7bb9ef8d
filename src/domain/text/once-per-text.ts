/** Texts kept at a time: checks ask for a paragraph and the quotes in it by turns. */
const KEPT_TEXTS = 256;

/**
 * A reader of texts that does not read those again that it was asked for last; what it gives is not to be changed.
 * @param kept texts that are remembered at a time: more where they are short and come again in every document
 */
export function oncePerText<Result>(
  read: (text: string) => Result,
  kept = KEPT_TEXTS,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = read(text);
    if (known.size === kept) known.clear();
    known.set(text, { result });
    return result;
  };
}

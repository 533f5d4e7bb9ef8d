/** An answer as the page shows it. */
export interface ShownAnswer {
  /** The words found, or its own. */
  readonly text: string;
  /** The sentence that it stands in, of a fact. */
  readonly said: string;
  readonly href: string;
}

/** The answers of one layer, in the order shown. */
export interface ShownLayer {
  readonly layer: string;
  readonly answers: readonly ShownAnswer[];
}

/** Of a layer of passages, those that a reader sees before scrolling. */
const SEEN = 3;
const PASSAGES = ['exact', 'unpunctuated', 'all-words', 'document', 'related'];

/** Whether one of the expected answers is shown; their forms are told in natural-queries.yaml. */
export function isAnswered(layers: readonly ShownLayer[], expected: readonly string[]): boolean {
  return expected.some((wanted) => {
    if (wanted === 'nothing') return layers.length === 0;
    const [layer = '', words] = wanted.split('=');
    return layers.some((shown) => {
      const seen = PASSAGES.includes(shown.layer) ? shown.answers.slice(0, SEEN) : shown.answers;
      if (words !== undefined) {
        return shown.layer === layer && seen.some(({ text, said, href }) => says(text + said + href, words));
      }
      return seen.some(({ href }) => leadsTo(href, wanted));
    });
  });
}

/** Whether these characters stand in the text, and no digit before them. */
function says(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\d/u.test(text.charAt(at - 1));
}

/** Whether an address leads to the passage or page wanted, or below it. */
function leadsTo(href: string, wanted: string): boolean {
  const [document, provision] = wanted.split('#');
  if (provision === undefined) return href.includes(wanted);
  const [address = '', id = ''] = href.split('#');
  return (
    address.includes(`/policies/${document ?? ''}/`) && (id === provision || id.startsWith(`${provision}-`))
  );
}

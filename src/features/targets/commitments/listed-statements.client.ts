import type { Dating } from '../../../domain/targets/dating.ts';
import type { Choices, Facts } from '../../ui/choices.ts';
import { meets } from '../../ui/choices.ts';
import { foldWords, holdsWords, wordsToFind } from '../../ui/find-words.ts';
import type { SummedStatement } from './sums.ts';

/** A statement as its row in the list prints it. */
export interface ListedStatement extends SummedStatement {
  readonly series: string;
  readonly policy: string;
  readonly row: HTMLTableRowElement;
  /** Values of the filters; the status is the one of the reader's day. */
  readonly facts: Facts;
  readonly isReference: boolean;
  /** Its name and sentence, folded, a space between them. */
  readonly words: string;
}

/** Choices that arrange what is shown, or open it; all others are filters. */
const arrangements = new Set(['group', 'sort', 'view', 'find', 'open', 'reference']);

/** The filters among the choices. */
export function filtersIn(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !arrangements.has(name)));
}

export function readStatements(host: ParentNode): readonly ListedStatement[] {
  return [...host.querySelectorAll<HTMLTableRowElement>('.list-view tr[data-statement]')].map((row) => {
    const { statement: id = '', root = id, series = '' } = row.dataset;
    const facts = readFacts(row);
    const [year] = facts['year'] ?? [];
    let words: string | undefined;
    return {
      id,
      root,
      series,
      policy: facts['place']?.[0] ?? '',
      row,
      facts,
      isReference: facts['part']?.includes('reference') ?? false,
      // Folded when words are first looked for: most readers look for none.
      get words() {
        words ??= ['th a', '.quote']
          .map((selector) => foldWords(row.querySelector(selector)?.textContent ?? ''))
          .join(' ');
        return words;
      },
      dating: year === 'none' || year === 'derived' ? year : ('printed' satisfies Dating),
    };
  });
}

/** Those among which the choices choose: reference material only when it is asked for. */
export function askedFor(
  all: readonly ListedStatement[],
  { reference }: Choices,
): readonly ListedStatement[] {
  return reference === undefined ? all.filter(({ isReference }) => !isReference) : all;
}

/** Those that meet every filter by themselves and hold the words to find. */
export function chosenOf(asked: readonly ListedStatement[], choices: Choices): readonly ListedStatement[] {
  const filters = filtersIn(choices);
  const query = choices['find'];
  const met = asked.filter(({ facts }) => meets(facts, filters));
  if (query === undefined) return met;
  const wanted = wordsToFind(query);
  return met.filter(({ words }) => holdsWords(words, wanted));
}

/** `data-in-year` is `year`. */
function readFacts(row: HTMLTableRowElement): Facts {
  const facts = [...row.attributes].flatMap(({ name, value }) =>
    name.startsWith('data-in-') ? [[name.slice('data-in-'.length), value.split(' ')] as const] : [],
  );
  const status = row.querySelector<HTMLElement>('[data-status]')?.dataset['status'];
  return { ...Object.fromEntries(facts), ...(status === undefined ? {} : { status: [status] }) };
}

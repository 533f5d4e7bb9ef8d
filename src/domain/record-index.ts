/** The items of a list that have a key, in the order of the list; none where nothing has it. */
type ItemsAt<Item> = <Each extends Item>(list: readonly Each[], key: string | undefined) => readonly Each[];

const nothing: readonly never[] = [];

/**
 * Looks the items of a list up by keys of theirs. A list is gone through once, at its first question, and never again:
 * lists of records do not change. So a question inside a loop over documents or bodies costs what its answer is long.
 * @param keysOf keys of one item; one that comes twice counts once
 */
export function indexOnce<Item extends object>(
  keysOf: (item: Item) => Iterable<string | undefined>,
): ItemsAt<Item> {
  const indexes = new WeakMap<readonly Item[], ReadonlyMap<string, readonly Item[]>>();
  return <Each extends Item>(list: readonly Each[], key: string | undefined): readonly Each[] => {
    let index = indexes.get(list);
    if (index === undefined) {
      index = makeIndex(list, keysOf);
      indexes.set(list, index);
    }
    // What was put in under a key is of the type of the list.
    return key === undefined ? nothing : ((index.get(key) ?? nothing) as readonly Each[]);
  };
}

function makeIndex<Item extends object>(
  list: readonly Item[],
  keysOf: (item: Item) => Iterable<string | undefined>,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const own = index.get(key);
      if (own === undefined) index.set(key, [item]);
      else own.push(item);
    }
  }
  return index;
}

/** Records of one document, by its id. */
export const recordsOf = indexOnce(({ policy }: { readonly policy?: string | undefined }) => [policy]);

const recordsWithId = indexOnce(({ id }: { readonly id: string }) => [id]);

/** The record of that id; of two with one id, the first. */
export function recordWithId<Each extends { readonly id: string }>(
  list: readonly Each[],
  id: string | undefined,
): Each | undefined {
  return recordsWithId(list, id)[0];
}

const documentsWithId = indexOnce(({ policy }: { readonly policy: { readonly id: string } }) => [policy.id]);

/** The document of that id, its facts, or whatever else has a document as its `policy`; of several the first. */
export function documentWithId<Each extends { readonly policy: { readonly id: string } }>(
  list: readonly Each[],
  id: string | undefined,
): Each | undefined {
  return documentsWithId(list, id)[0];
}

const ranks = new WeakMap<readonly object[], ReadonlyMap<object, number>>();

/** Some items of a list, each once, in its order. Items of no list are left out. */
export function inOrderOf<Each extends object>(list: readonly Each[], some: Iterable<Each>): readonly Each[] {
  let rankOf = ranks.get(list);
  if (rankOf === undefined) {
    rankOf = new Map(list.map((item, index) => [item, index]));
    ranks.set(list, rankOf);
  }
  return [...new Set(some)]
    .flatMap((item) => rankOf.get(item) ?? [])
    .sort((a, b) => a - b)
    .flatMap((rank) => list[rank] ?? []);
}

/** Values of one listed thing by the name of a filter; a thing may have several of one. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** Chosen values by the name of a filter; what is not chosen is absent. */
export type Choices = Readonly<Record<string, string | undefined>>;

/** A thing meets the choices only by itself: each of them, never one here and another in its neighbour. */
export function meets(facts: Facts, choices: Choices): boolean {
  return Object.entries(choices).every(
    ([name, wanted]) => wanted === undefined || (facts[name] ?? []).includes(wanted),
  );
}

/** How many things each value of one filter would show with the choices of the others; values without any absent. */
export function countValues(
  things: readonly Facts[],
  choices: Choices,
  name: string,
): ReadonlyMap<string, number> {
  const others = { ...choices, [name]: undefined };
  const counts = new Map<string, number>();
  for (const facts of things) {
    if (!meets(facts, others)) continue;
    for (const value of facts[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

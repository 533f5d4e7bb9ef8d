/** Of so many objects the results are remembered: those of a few hundred texts, not of thousands. */
const MOST = 400;

/**
 * `make` for objects that never change, such as texts, whose results are remembered for the objects asked about last:
 * what is large, quickly made again, and asked for many times in a row. A weak reference would not do: what is asked for
 * stays in memory until the turn of the program ends, and one turn goes through all texts.
 */
export function recalled<Key extends object, Value extends object>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

/**
 * `make` for objects that never change, such as texts, whose results are remembered until memory is wanted: what is
 * large, quickly made again, and asked for many times in a row.
 */
export function recalled<Key extends object, Value extends object>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, WeakRef<Value>>();
  return (key) => {
    const before = known.get(key)?.deref();
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, new WeakRef(value));
    return value;
  };
}

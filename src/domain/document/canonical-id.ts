/**
 * The id under which a provision is published: an item of the first 款 goes by its article (`a12-p1-3` → `a12-3`), which is
 * how most articles, having one 款, are cited. Any other id is itself.
 */
export function canonicalId(id: string): string {
  return id.replace(/^((?:.*-)?a[\dz]+)-p1-(?=\d)/, '$1-');
}

/** The other id that a provision is asked for by: `a12-3` → `a12-p1-3`. Undefined for all but items of an article. */
export function longId(id: string): string | undefined {
  const long = id.replace(/^((?:.*-)?a[\dz]+)-(?=\d)/, '$1-p1-');
  return long === id ? undefined : long;
}

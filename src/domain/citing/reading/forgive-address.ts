/**
 * The id that a fragment means, as far as it has one: ids are small letters, digits and single hyphens, so what
 * begins with any other character was swept into the link from the words behind it, `#s3-p2）` or `#S3-P2。`. Marks and
 * full-width letters are read in any width; '' where nothing can be an id.
 * @param written what stands behind `#`, decoded or not
 */
export function idInFragment(written: string): string {
  const found = /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(fold(decode(written)));
  return found?.[0] ?? '';
}

/**
 * The page that a path means which no page has: marks and words swept into the link are cut off, letters made small,
 * and the slash is put that every page ends with. A fragment that was encoded as part of the path is one again.
 * @param path as in `location.pathname`
 * @param base the path that the site stands under, which stays as it is: `/` or `/zhice/`
 * @returns undefined where the path has nothing to forgive, or words are a step of their own in it, `/policies/双师型/`
 */
export function forgivePath(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const [way = '', fragment = ''] = fold(decode(path.slice(base.length))).split(/#(.*)/su);
  const read = /^[a-z0-9./-]*/.exec(way)?.[0] ?? '';
  if (/\p{L}.*\/$/su.test(way.slice(read.length))) return undefined;
  const steps = read.split('/').map((step) => step.replace(/[.-]+$/, ''));
  const kept = steps.filter((step) => step !== '').join('/');
  const isFile = /\.[a-z0-9]+$/.test(kept);
  const page = `${base}${kept}${kept === '' || isFile ? '' : '/'}`;
  const id = idInFragment(fragment);
  return page === path ? undefined : page + (id === '' ? '' : `#${id}`);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

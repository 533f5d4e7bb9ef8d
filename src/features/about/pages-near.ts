import { documentTargetsRoute } from '../../content/routes.ts';
import { localeOf, localePath, locales, localeParam } from '../../i18n/locale.ts';

/** A section of a page. */
interface SectionAddress {
  /** Path of the page. */
  readonly page: string;
  /** Id of the section there. */
  readonly id: string;
}

/** The folder of a language, then the page or the embed of a series. */
const SERIES = new RegExp(
  `^(?:(${locales.flatMap((locale) => localeParam(locale) ?? []).join('|')})/)?(?:embed/)?targets/([a-z0-9]+(?:-[a-z0-9]+)+)/$`,
  'u',
);

/**
 * Where the series may stand that an address of a page of its own names: in a large corpus new series are sections of
 * the page of their document, whose id an id of a series begins with. Documents of the shortest ids come first; which
 * of the pages are there, and have the section, only the host knows.
 * @param path of a page, ending with a slash
 * @param base the path that the site stands under
 * @returns none for what is no address of a series
 */
export function sectionsMeant(path: string, base: string): readonly SectionAddress[] {
  const [, folder, id] = SERIES.exec(path.startsWith(base) ? path.slice(base.length) : '') ?? [];
  if (id === undefined) return [];
  const steps = id.split('-');
  return steps.slice(1).map((_, index) => {
    const policy = steps.slice(0, index + 1).join('-');
    return { page: localePath(base, localeOf(folder), documentTargetsRoute(policy)), id };
  });
}

/**
 * Paths of the pages above one, the nearest first, without the home page of any language.
 * @param path of a page
 * @param base the path that the site stands under
 */
export function pagesAbove(path: string, base: string): readonly string[] {
  if (!path.startsWith(base)) return [];
  const homes = locales.map((locale) => localePath(base, locale, '/'));
  const steps = path
    .slice(base.length)
    .split('/')
    .filter((step) => step !== '');
  return steps
    .map(
      (_, index) =>
        base +
        steps
          .slice(0, index)
          .map((step) => `${step}/`)
          .join(''),
    )
    .filter((above) => !homes.includes(above))
    .reverse();
}

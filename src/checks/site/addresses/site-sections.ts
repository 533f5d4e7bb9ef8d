import type { BuiltSite } from '../built-site.ts';

const PAGE = /^policies\/[^/]+\/targets\/index\.html$/;

/**
 * The addresses of series and bodies that are sections of the page of their document, sorted: those that its first page
 * answers for, also where a further page has the section.
 */
export function siteSections({
  files,
  read,
  content,
}: Pick<BuiltSite, 'files' | 'read' | 'content'>): readonly string[] {
  const series = new Set(content.targets.records.map(({ value }) => value.id));
  return [...files]
    .filter((file) => PAGE.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/ id="([^"]+)"/g)]
        .map(([, id = '']) => id)
        .filter((id) => series.has(id) || id.startsWith('body-'))
        .map((id) => `/${file.replace(/index\.html$/, '')}#${id}`),
    )
    .sort();
}

import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import { problemIn } from '../../base/located.ts';
import type { PageSummary, BuiltSite } from '../built-site.ts';
import { resolveLink } from './resolve-link.ts';

const INDEX = 'sitemap-index.xml';

/** The sitemap names every page that search engines may list, no other, and nothing that is not there. */
export function* checkSitemap(pages: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  if (!site.files.has(INDEX)) {
    yield fault(`${site.folder}/${INDEX}`, { zh: '没有生成', en: 'It was not built' });
    return;
  }
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const listed = new Set<string>();
  const maps = entriesOf(INDEX, site);
  for (const entry of maps) if (entry.name === undefined) yield broken(entry);
  for (const entry of maps.flatMap(({ name }) => (name === undefined ? [] : entriesOf(name, site)))) {
    const page = entry.name === undefined ? undefined : byFile.get(`${site.folder}/${entry.name}`);
    if (page === undefined) {
      yield broken(entry);
    } else if (!page.isIndexed) {
      yield fault(
        entry.file,
        { zh: `列出了 noindex 的页面 ${entry.address}`, en: `It lists a noindex page: ${entry.address}` },
        entry,
      );
    } else {
      listed.add(page.file);
    }
  }
  for (const { file, isIndexed } of pages) {
    if (isIndexed && !listed.has(file))
      yield fault(file, { zh: '站点地图中没有这一页', en: 'The sitemap does not list this page' });
  }
}

interface Entry {
  readonly file: string;
  readonly address: string;
  /** File of the build that it names, when there is one. */
  readonly name: string | undefined;
  readonly line: number;
  readonly column: number;
}

function entriesOf(name: string, site: BuiltSite): readonly Entry[] {
  const source = site.read(name);
  const positionAt = createSourcePositionFinder(source);
  return [...source.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map((match) => {
    const address = (match[1] ?? '').replaceAll('&amp;', '&');
    const target = resolveLink(address, site.base, site);
    return {
      file: `${site.folder}/${name}`,
      address,
      name: target.kind === 'file' && address.startsWith(site.origin) ? target.name : undefined,
      ...positionAt(match.index),
    };
  });
}

function broken(entry: Entry): Diagnostic {
  return fault(entry.file, { zh: `${entry.address} 不存在`, en: `${entry.address} does not exist` }, entry);
}

function fault(file: string, message: Bilingual, position = { line: 1, column: 1 }): Diagnostic {
  return problemIn(
    file,
    { line: position.line, column: position.column },
    {
      ruleId: 'sitemap',
      message,
      hint: {
        zh: '站点地图列出所有可收录的页面；参考材料、嵌入页和 404 页不列',
        en: 'The sitemap lists all pages that may be indexed; reference material, embeds and 404 are not',
      },
    },
  );
}

import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../../domain/source/source-position.ts';
import type { Problem } from '../../base/located.ts';
import { problemIn } from '../../base/located.ts';
import type { PageSummary, BuiltSite } from '../built-site.ts';
import { positionInFile } from '../source/position-in-file.ts';
import { resolveLink } from './resolve-link.ts';

/**
 * Every link inside the site leads to a file of the build, and its fragment to an element there. A missing file is
 * reported once a page, at the first link to it.
 */
export function* checkLinks(pages: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  const byName = new Map(pages.map((page) => [page.file.slice(site.folder.length + 1), page]));
  for (const page of pages) {
    const reported = new Set<string>();
    for (const { address, offset } of page.openLinks) {
      const target = resolveLink(address, page.path, site);
      if (target.kind === 'elsewhere') continue;
      const position = (): SourcePosition => positionInFile(page.file, offset, site);
      if (target.kind === 'missing') {
        if (!reported.has(target.path))
          yield problemIn(page.file, position(), linkBroken(address, target.path, site));
        reported.add(target.path);
        continue;
      }
      const ids = byName.get(target.name)?.ids;
      if (target.fragment === '' || ids === undefined || ids.has(target.fragment)) continue;
      yield problemIn(page.file, position(), fragmentBroken(address, target.fragment));
    }
  }
}

function linkBroken(address: string, path: string, site: BuiltSite): Problem {
  const outside = !path.startsWith(site.base);
  return {
    ruleId: 'link-broken',
    message: { zh: `链接“${address}”没有对应的文件`, en: `No file answers the link “${address}”` },
    hint: outside
      ? { zh: `站内地址应以 ${site.base} 开头`, en: `Addresses of this site begin with ${site.base}` }
      : { zh: '改正地址；页面地址以 / 结尾', en: 'Correct the address; addresses of pages end with /' },
  };
}

function fragmentBroken(address: string, fragment: string): Problem {
  return {
    ruleId: 'fragment-broken',
    message: {
      zh: `链接“${address}”指向的页面没有 id“${fragment}”`,
      en: `The page that “${address}” leads to has no id “${fragment}”`,
    },
    hint: { zh: '改正锚点，或给目标元素加上 id', en: 'Correct the fragment, or give its element the id' },
  };
}

import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../../domain/source/source-position.ts';
import { problemIn } from '../../base/located.ts';
import type { PageLink, PageSummary, BuiltSite } from '../built-site.ts';
import { positionInFile } from '../source/position-in-file.ts';
import { resolveLink } from './resolve-link.ts';

const LANGUAGES = ['zh-CN', 'en'] as const;

/** Chinese and English pages name each other, and themselves, the same way from both sides. */
export function* checkAlternates(pages: readonly PageSummary[], site: BuiltSite): Generator<Diagnostic> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const page of pages) {
    const { alternates, isIndexed, file } = page;
    const at = (link: PageLink): SourcePosition => positionInFile(file, link.offset, site);
    if (alternates.size === 0 && !isIndexed) continue;
    for (const language of LANGUAGES) {
      const link = alternates.get(language);
      if (link === undefined) {
        yield fault(file, undefined, {
          zh: `缺少 hreflang="${language}"`,
          en: `There is no hreflang="${language}"`,
        });
        continue;
      }
      const target = resolveLink(link.address, page.path, site);
      const other = target.kind === 'file' ? byFile.get(`${site.folder}/${target.name}`) : undefined;
      if (other === undefined) {
        yield fault(file, at(link), {
          zh: `hreflang="${language}" 指向不存在的页面 ${link.address}`,
          en: `hreflang="${language}" leads to no page: ${link.address}`,
        });
      } else if (other.lang !== language) {
        yield fault(file, at(link), {
          zh: `hreflang="${language}" 指向的页面 lang 是 ${other.lang}`,
          en: `hreflang="${language}" leads to a page whose lang is ${other.lang}`,
        });
      } else if (addresses(other) !== addresses(page)) {
        yield fault(file, at(link), {
          zh: `${link.address} 没有以同样的 hreflang 指回本页`,
          en: `${link.address} does not give the same hreflang addresses as this page`,
        });
      }
    }
  }
}

function addresses({ alternates }: PageSummary): string {
  return [...alternates]
    .map(([language, { address }]) => `${language} ${address}`)
    .sort()
    .join('\n');
}

function fault(file: string, position: SourcePosition | undefined, message: Bilingual): Diagnostic {
  return problemIn(file, position ?? { line: 1, column: 1 }, {
    ruleId: 'alternates',
    message,
    hint: {
      zh: '两种语言的页面成对生成，互相指明；单独的页面设 noindex',
      en: 'Pages are made in pairs, one a language, naming each other; a page without a pair is noindex',
    },
  });
}

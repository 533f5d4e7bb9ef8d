import type { FidelityFigures } from '../../domain/fidelity/check-fidelity.ts';
import type { LinkCounts, PageSummary, BuiltSite } from './built-site.ts';

/** What a check of the built site went through, in numbers. */
export interface SiteFigures {
  readonly pages: number;
  readonly indexed: number;
  readonly files: number;
  /** Links inside the site, and those of them with a fragment. */
  readonly links: number;
  readonly fragments: number;
  readonly outsideLinks: number;
  readonly texts: readonly {
    readonly file: string;
    readonly policy: string;
    readonly figures: FidelityFigures;
  }[];
}

export function siteFigures(pages: readonly PageSummary[], site: BuiltSite): SiteFigures {
  const sum = (of: keyof LinkCounts): number =>
    pages.reduce((total, { linkCounts }) => total + linkCounts[of], 0);
  return {
    pages: pages.length,
    indexed: pages.filter(({ isIndexed }) => isIndexed).length,
    files: site.files.size,
    links: sum('inside'),
    fragments: sum('fragments'),
    outsideLinks: sum('outside'),
    texts: pages.flatMap(({ file, sourceTexts }) =>
      sourceTexts.flatMap(({ policy, figures }) =>
        figures === undefined ? [] : [{ file, policy, figures }],
      ),
    ),
  };
}

/** The figures as lines to print, Chinese and English together. */
export function printSiteFigures(figures: SiteFigures): string {
  const { pages, indexed, files, links, fragments, outsideLinks, texts } = figures;
  return [
    `页面 pages ${String(pages)}（可收录 indexed ${String(indexed)}）　文件 files ${String(files)}`,
    `站内链接 internal links ${String(links)}（带锚点 with fragment ${String(fragments)}）　站外 outside ${String(outsideLinks)}`,
    ...texts.map(
      ({ file, figures: { seed, compared, layout, emended, emendations } }) =>
        `  ${file}　字符 characters ${String(seed)} = 逐字相同 compared ${String(compared)} + 版式空白 layout ${String(layout)} + 校订 emended ${String(emended)}（${String(emendations)} 处 emendations）`,
    ),
  ].join('\n');
}

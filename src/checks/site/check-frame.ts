import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import type { HtmlElement } from '../base/html-tree.ts';
import { attributeOf, textOf, tokensOf } from '../base/html-tree.ts';
import { problemIn } from '../base/located.ts';
import type { Page } from './page.ts';
import type { BuiltSite } from './built-site.ts';

const DOCTYPE = /^\s*<!doctype html>/i;
const END = '</html>';

/** What every page has: its type at the beginning and nothing after its end, one `h1`, language, title, description, its own address, and the line on what the site is. */
export function* checkFrame(page: Page, site: BuiltSite): Generator<Diagnostic> {
  const { withTag, path, file, positionOf, positionAt, root, source } = page;
  const fault = (element: HtmlElement | undefined, message: Bilingual): Diagnostic =>
    problemIn(file, element === undefined ? { line: 1, column: 1 } : positionOf(element), {
      ruleId: 'page-frame',
      message,
      hint: {
        zh: '每页的框架由 src/features/shell/Page.astro 输出',
        en: 'src/features/shell/Page.astro prints the frame of every page',
      },
    });

  const end = source.lastIndexOf(END) + END.length;
  const rest = source.slice(end).search(/\S/);
  if (!DOCTYPE.test(source) || rest >= 0) {
    const position = rest >= 0 ? positionAt(end + rest) : { line: 1, column: 1 };
    yield problemIn(file, position, {
      ruleId: 'page-frame',
      message: {
        zh: '页面应以 <!doctype html> 开头、</html> 结尾，前后没有别的',
        en: 'A page should begin with <!doctype html> and end with </html>, with nothing outside',
      },
      hint: {
        zh: '组件和 <script> 都写在 <Page> 里面',
        en: 'Write components and <script> inside <Page>',
      },
    });
  }

  const headings = withTag('h1');
  if (headings.length !== 1 || isBlank(headings[0])) {
    const count = String(headings.length);
    yield fault(headings[1] ?? headings[0], {
      zh: `应恰有一个有文字的 h1，现有 ${count} 个`,
      en: `There should be exactly one h1, with text; there are ${count}`,
    });
  }

  const [html] = withTag('html');
  const lang = html === undefined ? undefined : attributeOf(html, 'lang');
  const expectedLang = path.startsWith(`${site.base}en/`) ? 'en' : 'zh-CN';
  if (lang !== expectedLang) {
    yield fault(html, {
      zh: `lang 应为 ${expectedLang}，现为 ${lang ?? '空'}`,
      en: `lang should be ${expectedLang}, it is ${lang ?? 'absent'}`,
    });
  }

  const titles = withTag('title').filter((title) => title.namespaceURI.endsWith('xhtml'));
  if (titles.length !== 1 || isBlank(titles[0])) {
    yield fault(titles[1] ?? titles[0], {
      zh: '应恰有一个有文字的 title',
      en: 'There should be one title, with text',
    });
  }

  const descriptions = withTag('meta').filter((meta) => attributeOf(meta, 'name') === 'description');
  if (
    descriptions.length !== 1 ||
    (attributeOf(descriptions[0] as HtmlElement, 'content') ?? '').trim() === ''
  ) {
    yield fault(descriptions[1] ?? descriptions[0], {
      zh: '应恰有一个有内容的 description',
      en: 'There should be one description, with content',
    });
  }

  const canonicals = withTag('link').filter((link) => tokensOf(link, 'rel').includes('canonical'));
  const canonical = canonicals[0] === undefined ? undefined : attributeOf(canonicals[0], 'href');
  const own = site.origin + path;
  // The page for unknown addresses has no address of its own.
  const isRight = canonicals.length === 1 && (canonical === own || path.endsWith('/404.html'));
  if (!isRight) {
    yield fault(canonicals[1] ?? canonicals[0], {
      zh: `应恰有一个 canonical，即 ${own}，现为 ${canonical ?? '空'}`,
      en: `There should be one canonical, ${own}; it is ${canonical ?? 'absent'}`,
    });
  }

  const lines = [siteMessages['zh-CN'].notGovernment, siteMessages[expectedLang].notGovernment];
  const text = textOf(root);
  for (const line of new Set(lines)) {
    if (text.includes(line)) continue;
    yield fault(undefined, { zh: `缺少“${line}”`, en: `“${line}” is missing` });
  }
}

function isBlank(element: HtmlElement | undefined): boolean {
  return element === undefined || textOf(element).trim() === '';
}

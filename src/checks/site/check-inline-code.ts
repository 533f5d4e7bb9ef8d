import { createHash } from 'node:crypto';
import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { HtmlElement } from '../base/html-tree.ts';
import { attributeOf, textOf } from '../base/html-tree.ts';
import { problemIn } from '../base/located.ts';
import { isUnsafeAddress, refreshAddress } from './addresses/unsafe-address.ts';
import type { Page } from './page.ts';

/**
 * Nothing on a page that its own Content-Security-Policy would block: no `style=` attribute, no event handler, no
 * document in an attribute, no script or style in the page but those whose hash the policy lists. And no address of
 * another kind than http, https and mailto.
 */
export function* checkInlineCode(page: Page): Generator<Diagnostic> {
  const fault = (element: HtmlElement | undefined, message: Bilingual, hint: Bilingual): Diagnostic => {
    const position = element === undefined ? { line: 1, column: 1 } : page.positionOf(element);
    return problemIn(page.file, position, { ruleId: 'inline-code', message, hint });
  };
  const policy = policyOf(page);
  if (policy === undefined) {
    yield fault(
      undefined,
      { zh: '缺少 Content-Security-Policy', en: 'There is no Content-Security-Policy' },
      { zh: '见 src/features/shell/ContentPolicy.astro', en: 'See src/features/shell/ContentPolicy.astro' },
    );
  }
  /** Attributes that are as they should be: elements with the same tag share them. */
  const sound = new Set<HtmlElement['attrs']>();
  for (const element of page.elements) {
    const { tagName, attrs } = element;
    if (attrs.length === 0 || sound.has(attrs)) continue;
    const wrong = attrs.filter(({ name, value }) => isCodeAttribute(element, name, value));
    if (wrong.length === 0) sound.add(attrs);
    for (const { name, value } of wrong)
      yield fault(
        element,
        { zh: `<${tagName}> 上有 ${name}="${value}"`, en: `<${tagName}> has ${name}="${value}"` },
        {
          zh: '样式写进样式表的类，几何写成 SVG 属性，行为写进 src/features 的 *.client.ts',
          en: 'Put styles into classes, geometry into SVG attributes, behaviour into a *.client.ts of src/features',
        },
      );
  }
  const scripts = page
    .withTag('script')
    .filter((script) => attributeOf(script, 'src') === undefined && isCode(script));
  for (const element of [...scripts, ...page.withTag('style')]) {
    const { tagName } = element;
    const hash = `sha256-${createHash('sha256').update(textOf(element), 'utf8').digest('base64')}`;
    if (policy?.includes(`'${hash}'`)) continue;
    yield fault(
      element,
      {
        zh: `页内 <${tagName}> 的指纹 ${hash} 不在 Content-Security-Policy 中`,
        en: `The hash ${hash} of an inline <${tagName}> is not in the Content-Security-Policy`,
      },
      {
        zh: '除主题脚本外，脚本和样式都用外部文件',
        en: 'Scripts and styles are files of their own, except the theme script',
      },
    );
  }
}

function isCodeAttribute(element: HtmlElement, name: string, value: string): boolean {
  if (name === 'style' || name === 'srcdoc' || name.startsWith('on')) return true;
  const isRefresh = name === 'content' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';
  return isUnsafeAddress(isRefresh ? 'href' : name, isRefresh ? refreshAddress(value) : value);
}

function policyOf(page: Page): string | undefined {
  const meta = page
    .withAttribute('http-equiv')
    .find((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  return meta === undefined ? undefined : attributeOf(meta, 'content');
}

/** Data blocks such as JSON-LD are not run. */
function isCode(script: HtmlElement): boolean {
  const type = attributeOf(script, 'type') ?? '';
  return type === '' || type === 'module' || type === 'importmap' || /(?:java|ecma)script$/i.test(type);
}

import { Autolinker } from 'autolinker';
import { find } from 'linkifyjs';
import { LinkifyIt } from 'linkify-it';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Programs that make links of the addresses in a text, by what stands for them in mail, chats and forums. */
export const linkifiers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  GFM: (text) =>
    hrefs(
      micromark(text, {
        extensions: [gfmAutolinkLiteral()],
        htmlExtensions: [gfmAutolinkLiteralHtml()],
      }),
    ),
  linkifyjs: (text) => find(text, 'url').map(({ href }) => href),
  'linkify-it': (text) => (new LinkifyIt().match(text) ?? []).map(({ url }) => url),
  autolinker: (text) =>
    Autolinker.parse(text, { urls: true, email: false, phone: false }).map((match) => match.getAnchorHref()),
};

/** The addresses that a piece of HTML links to. */
export function hrefs(html: string): readonly string[] {
  return linksIn(parseFragment(html).childNodes);
}

function linksIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!('childNodes' in node)) return [];
    const own = node.attrs.find(({ name }) => name === 'href')?.value;
    return [...(own === undefined ? [] : [own]), ...linksIn(node.childNodes)];
  });
}

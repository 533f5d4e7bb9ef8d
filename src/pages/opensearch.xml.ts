import { loadSite } from '../content/load-site.ts';
import { siteMessages } from '../i18n/site-messages.ts';

export async function GET(): Promise<Response> {
  const { urls } = await loadSite();
  const { name, tagline } = siteMessages['zh-CN'];
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${name}</ShortName>`,
    `<Description>${tagline}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${urls.pageAddress('zh-CN', '/search/')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}

import { siteMessages } from '../i18n/site-messages.ts';
import { addressOf } from '../library/site.ts';

export function GET(): Response {
  const { name, tagline } = siteMessages['zh-CN'];
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${name}</ShortName>`,
    `<Description>${tagline}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${addressOf('zh-CN', '/search/')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}

import { settings } from '../library/site.ts';

export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    `Sitemap: ${settings.siteUrl}${settings.base}sitemap-index.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

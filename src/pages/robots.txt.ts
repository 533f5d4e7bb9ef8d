import { loadSite } from '../content/load-site.ts';

export async function GET(): Promise<Response> {
  const { urls } = await loadSite();
  const lines = ['User-agent: *', 'Allow: /', `Sitemap: ${urls.fileAddress('sitemap-index.xml')}`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

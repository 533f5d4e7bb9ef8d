import { loadSite } from '../content/load-site.ts';
import { siteFeed } from '../features/data/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(siteFeed(await loadSite()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

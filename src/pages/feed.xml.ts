import { siteFeed } from '../library/feed.ts';

export async function GET(): Promise<Response> {
  return new Response(await siteFeed(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

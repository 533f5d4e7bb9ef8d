import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import type { ShareCard } from '../../exports/metadata/share-card.ts';
import { documentCard, drawShareImage, siteCard } from '../../features/share/share-images.ts';

/** The share image of the site and of every document. */
export const getStaticPaths: GetStaticPaths = async () => [
  { params: { id: 'site' }, props: { card: siteCard } },
  ...(await loadSite()).documents.map(({ policy }) => ({
    params: { id: policy.id },
    props: { card: documentCard(policy) },
  })),
];

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(Buffer.from(await drawShareImage(card)), { headers: { 'Content-Type': 'image/png' } });

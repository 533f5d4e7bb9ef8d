import type { APIRoute, GetStaticPaths } from 'astro';
import type { ShareCard } from '../../exports/share-card.ts';
import { getDocuments } from '../../library/documents.ts';
import { documentCard, drawShareImage, siteCard } from '../../library/share-images.ts';

/** The share image of the site and of every document. */
export const getStaticPaths: GetStaticPaths = async () => [
  { params: { id: 'site' }, props: { card: siteCard } },
  ...(await getDocuments()).map(({ policy }) => ({
    params: { id: policy.id },
    props: { card: documentCard(policy) },
  })),
];

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(Buffer.from(await drawShareImage(card)), { headers: { 'Content-Type': 'image/png' } });

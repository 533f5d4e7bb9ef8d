import type { APIRoute, GetStaticPaths } from 'astro';
import { keepMade } from '../../content/kept-files.ts';
import { loadSite } from '../../content/load-site.ts';
import type { ShareCard } from '../../exports/metadata/share-card.ts';
import { documentCard, drawShareImage, siteCard } from '../../features/share/share-images.ts';

/** The share image of the site, and of every document that has its own. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { documents, sections } = await loadSite();
  return [
    { params: { id: 'site' }, props: { card: siteCard } },
    ...documents
      .filter(({ policy }) => sections.hasShareImage(policy.id))
      .map(({ policy }) => ({ params: { id: policy.id }, props: { card: documentCard(policy) } })),
  ];
};

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(Buffer.from(await keepMade('share-image', card, () => drawShareImage(card))), {
    headers: { 'Content-Type': 'image/png' },
  });

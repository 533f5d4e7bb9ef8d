import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { citedWork } from '../../domain/citing/cited-work.ts';
import type { ShareCard } from '../../exports/metadata/share-card.ts';
import { layOutShareCard, shareImageSize } from '../../exports/metadata/share-card.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { siteMessages } from '../../i18n/site-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../schemas/policy.ts';
import { shareMessages } from './messages.ts';
import { commonFonts, fontsFor } from './share-fonts.ts';

const site = { siteName: siteMessages['zh-CN'].name, siteNote: siteMessages['zh-CN'].notGovernment } as const;

/** The share image of the site, for pages that have none of their own. */
export const siteCard: ShareCard = {
  ...site,
  eyebrow: [shareMessages['zh-CN'].subject],
  title: siteMessages['zh-CN'].tagline,
  facts: [],
};

/** The share image of a document, in Chinese like the document. */
export function documentCard(policy: Policy): ShareCard {
  const words = policyMessages['zh-CN'];
  const share = shareMessages['zh-CN'];
  const { title, number, issuers } = citedWork(policy);
  const { dateSigned, datePublished, region, nature } = policy;
  const dates = [
    ...(dateSigned === undefined
      ? []
      : [formatMessage('zh-CN', share.signed, { date: formatDate('zh-CN', dateSigned) })]),
    ...(dateSigned !== undefined || datePublished === undefined
      ? []
      : [formatMessage('zh-CN', share.published, { date: formatDate('zh-CN', datePublished) })]),
  ];
  return {
    ...site,
    eyebrow: [
      region.name,
      words.level[region.level],
      vocabularyMessages['zh-CN'].documentKind[policy.kind],
      words.nature[nature],
    ],
    title,
    facts: [
      ...(issuers.length === 0 ? [] : [issuers.join('、')]),
      ...(number === undefined ? [] : [number]),
      ...dates,
    ],
    ...(nature === 'reference' ? { warning: share.warning } : {}),
  };
}

/** A share image as PNG, 1200 × 630. @throws when a character has no glyph */
export async function drawShareImage(card: ShareCard): Promise<Uint8Array> {
  const node = layOutShareCard(card) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(node, {
    ...shareImageSize,
    fonts: [...commonFonts()],
    loadAdditionalAsset: (_language, characters) => Promise.resolve([...fontsFor(characters)]),
  });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

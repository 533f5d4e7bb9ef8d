import { commitmentsPaint } from '../../../../charts/commitments/commitments-paint.ts';
import type { CommitmentsInput } from '../../../../charts/commitments/commitments-input.ts';
import { commitmentsSize, drawCommitments } from '../../../../charts/commitments/draw-commitments.ts';
import type { PictureWords } from '../../../../charts/picture/frame-picture.ts';
import { framePicture } from '../../../../charts/picture/frame-picture.ts';
import type { Site } from '../../../../content/site.ts';
import { formatMessage } from '../../../../i18n/format-message.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { punctuation } from '../../../../i18n/punctuation.ts';
import { pictureWords } from '../../../charts/picture-words.ts';
import { formatSource } from '../../../records/format-statement.ts';
import { targetListMessages } from '../../messages.ts';
import { commitmentMessages } from '../messages.ts';
import { drawnMark } from './drawn-mark.ts';
import { toneKey } from './tone-key.ts';
import type { CommitmentsPicture } from '../view.ts';

/** What the picture of all commitments draws. */
function commitmentsInput(site: Site, locale: Locale, picture: CommitmentsPicture): CommitmentsInput {
  const words = commitmentMessages[locale];
  const name = (row: CommitmentsPicture['groups'][number]['rows'][number]): string =>
    [
      row.family !== row.id ? words.otherWording : '',
      row.name,
      row.marks.some(({ isOther }) => isOther) ? ` · ${words.twoWordings}` : '',
    ].join('');
  return {
    bands: picture.bands,
    groups: picture.groups
      .filter(({ rows, isReference }) => rows.length > 0 && !isReference)
      .map(({ region, title, facts, rows }) => ({
        title: region,
        facts: `${title} · ${facts}`,
        rows: rows.map((row) => ({
          name: name(row),
          isVariant: row.family !== row.id,
          marks: row.marks.map(drawnMark),
        })),
      })),
    asOfMonth: Number(site.asOf.slice(5, 7)),
  };
}

/** What a picture of the commitments says by itself. */
export function commitmentsWords(site: Site, locale: Locale, picture: CommitmentsPicture): PictureWords {
  const words = commitmentMessages[locale];
  const marks = picture.groups
    .filter(({ isReference }) => !isReference)
    .flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  const { derived, undated } = picture.sums;
  const sources = site.documents
    .filter(({ policy }) =>
      picture.groups.some(({ id, rows, isReference }) => id === policy.id && rows.length > 0 && !isReference),
    )
    .slice(0, MOST_SOURCES)
    .map(({ policy }) => formatSource(locale, policy));
  const lead = [
    picture.sentence,
    ...(derived > 0 ? [formatMessage(locale, words.derivedNote, { count: derived })] : []),
    ...(undated > 0 ? [formatMessage(locale, words.undatedApart, { count: undated })] : []),
  ];
  return pictureWords(site, locale, {
    title: targetListMessages[locale].title,
    lead: lead.join(punctuation[locale].sentenceSpace),
    key: toneKey(
      locale,
      marks.map(({ tone }) => tone),
    ),
    caveats: [],
    sources,
    address: site.urls.pageAddress(locale, '/targets/'),
  });
}

/** Sources that are named one by one; the heads of the groups name the rest. */
const MOST_SOURCES = 8;

/** The commitments by deadline as an SVG file. */
export function drawCommitmentsPicture(site: Site, locale: Locale, picture: CommitmentsPicture): string {
  return framePicture(
    [
      {
        body: drawCommitments(commitmentsInput(site, locale, picture), commitmentsSize),
        rules: commitmentsPaint,
      },
    ],
    commitmentsWords(site, locale, picture),
  );
}

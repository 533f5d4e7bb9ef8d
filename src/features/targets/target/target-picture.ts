import { commitmentsPaint } from '../../../charts/commitments/commitments-paint.ts';
import { drawCommitments } from '../../../charts/commitments/draw-commitments.ts';
import type { KeyEntry, PaintedBody } from '../../../charts/picture/frame-picture.ts';
import { framePicture } from '../../../charts/picture/frame-picture.ts';
import { drawStatements, statementsPaint } from '../../../charts/statements/draw-statements.ts';
import { drawTargetChart } from '../../../charts/target/draw-target-chart.ts';
import { layOutTargetChart } from '../../../charts/target/target-chart.ts';
import { targetPaint } from '../../../charts/target/target-paint.ts';
import { targetRoute } from '../../../content/routes.ts';
import type { Site } from '../../../content/site.ts';
import { chartMessages } from '../../../i18n/chart-messages.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { pictureWords } from '../../charts/picture-words.ts';
import { formatSource } from '../../records/format-statement.ts';
import { toneKey } from '../commitments/picture/tone-key.ts';
import { formatMarks } from './format-marks.ts';
import type { TargetPage } from './view.ts';

const width = 640;

/** The picture of a series as an SVG file: its chart or else its row, and its statements. */
export function drawTargetPicture(site: Site, locale: Locale, page: TargetPage): string {
  const { series, policy } = page.tracked;
  const { chart, row } = page;
  const statements = drawStatements(
    page.card.rows.map(({ statement, repeats, verb }) => ({
      id: statement.id,
      due: statement.due,
      verb,
      value: statement.value,
      quote: statement.quote,
      position: [statement, ...repeats].map(({ position }) => position).join(punctuation['zh-CN'].listComma),
    })),
    width,
  );
  const printed: PaintedBody = { body: statements, rules: statementsPaint };
  const bodies: readonly PaintedBody[] =
    chart.input !== undefined
      ? [drawChart(site, locale, chart.input), printed]
      : row === undefined
        ? [printed]
        : [printed, { body: drawCommitments(row, { width, nameWidth: 0 }), rules: commitmentsPaint }];
  const { colon, semicolon } = punctuation[locale];
  const status = page.statuses.map(({ due, status: words }) => due + words).join(semicolon);
  return framePicture(
    bodies,
    pictureWords(site, locale, {
      title: `${page.title} · ${page.region}`,
      lead: chart.finding,
      key: chart.input === undefined ? rowKey(locale, row) : chart.legend.map(chartKey),
      caveats: [
        status,
        formatMarks(locale, page.marks),
        ...page.reports.map(({ outcome, reason }) => `${outcome}${colon}${reason}`),
      ],
      sources: [formatSource(locale, policy)],
      address: site.urls.pageAddress(locale, targetRoute(series.id)),
    }),
  );
}

function drawChart(
  site: Site,
  locale: Locale,
  input: NonNullable<TargetPage['chart']['input']>,
): PaintedBody {
  const geometry = layOutTargetChart(input, width);
  const asOf = `${chartMessages[locale].asOf} ${formatDate(locale, site.asOf)}`;
  const { height } = geometry;
  return { body: { width, height, groups: drawTargetChart(geometry, asOf) }, rules: targetPaint };
}

function chartKey({ sign, meaning }: TargetPage['chart']['legend'][number]): KeyEntry {
  return { meaning: [sign?.character, meaning].filter(Boolean).join(' ') };
}

function rowKey(locale: Locale, row: TargetPage['row']): readonly KeyEntry[] {
  const marks = row?.groups.flatMap(({ rows }) => rows.flatMap((each) => each.marks)) ?? [];
  return toneKey(
    locale,
    marks.map(({ tone }) => tone),
  );
}

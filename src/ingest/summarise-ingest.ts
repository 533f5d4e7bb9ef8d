import { walkProvisions } from '../domain/document/provision.ts';
import { TO_WRITE } from '../domain/placeholder.ts';
import type { Bilingual, Diagnostic } from '../domain/source/diagnostic.ts';
import type { PreparedRecords } from './drafts/prepare-records.ts';
import type { PreparedIngest } from './prepare-ingest.ts';

/** What taking in a text came to, line by line. */
export function summariseIngest(
  { text, figures, records }: PreparedIngest,
  diagnostics: readonly Diagnostic[],
): readonly Bilingual[] {
  const provisions = [...walkProvisions(text.provisions)].map(({ provision }) => provision);
  const sections = String(provisions.filter(({ label }) => label !== '').length);
  const parts = String(provisions.filter(({ label }) => label === '').length);
  const paragraphs = String(provisions.reduce((sum, provision) => sum + provision.paragraphs.length, 0));
  const warnings = String(diagnostics.filter(({ severity }) => severity === 'warning').length);
  const { seed, compared, layout, emended, emendations } = figures;
  return [
    {
      zh: `条款 ${sections}，其他部分 ${parts}，段落 ${paragraphs}`,
      en: `provisions ${sections}, other parts ${parts}, paragraphs ${paragraphs}`,
    },
    {
      zh: `字符 ${String(seed)} = 正文 ${String(compared)} + 排版空白 ${String(layout)} + 校订 ${String(emended)}（${String(emendations)} 处）`,
      en: `characters ${String(seed)} = text ${String(compared)} + layout ${String(layout)} + emended ${String(emended)} (${String(emendations)} emendations)`,
    },
    describeDrafts(records),
    { zh: `提醒 ${warnings}`, en: `warnings ${warnings}` },
    {
      zh: `下一步：对照原件通读，补写${TO_WRITE}各项，逐条核对草稿，改为 review: reviewed，再运行 npm run check:content`,
      en: `next: read it against the source, write what is marked ${TO_WRITE}, review each draft, set review: reviewed, run npm run check:content`,
    },
  ];
}

function describeDrafts({ drafted }: PreparedRecords): Bilingual {
  const { targets, milestones, organisations, duties } = drafted;
  const count = (number: number | undefined, otherwise: string): string =>
    number === undefined ? otherwise : String(number);
  const zh = '已有记录，未动';
  const en = 'on record, left alone';
  return {
    zh: `草稿：目标 ${count(targets, zh)}，时限 ${count(milestones, zh)}，单位 ${count(organisations, zh)}，责任单位行 ${count(duties, zh)}`,
    en: `drafts: targets ${count(targets, en)}, milestones ${count(milestones, en)}, organisations ${count(organisations, en)}, duty lines ${count(duties, en)}`,
  };
}

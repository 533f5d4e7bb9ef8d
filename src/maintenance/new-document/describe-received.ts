import { walkProvisions } from '../../domain/document/provision.ts';
import { isToWrite } from '../../domain/placeholder.ts';
import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { PreparedIngest } from '../../ingest/prepare-ingest.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { DocumentKind, RegionLevel } from '../../schemas/vocabulary.ts';
import { documentKinds, regionLevels } from '../../schemas/vocabulary.ts';
import { labelled } from '../dialogue/labelled.ts';

/** What was read of a text, line by line: what it says of itself, what it is made of, and what a person should look at. */
export function describeReceived(
  { frontMatter, text }: PreparedIngest,
  diagnostics: readonly Diagnostic[],
): readonly Bilingual[] {
  const { title, noticeTitle, documentNumber, issuers, region, emendations } = frontMatter;
  const provisions = [...walkProvisions(text.provisions)].map(({ provision }) => provision);
  const numbered = String(provisions.filter(({ label }) => label !== '').length);
  const parts = String(provisions.filter(({ label }) => label === '').length);
  const paragraphs = String(provisions.reduce((sum, provision) => sum + provision.paragraphs.length, 0));
  const tables = String(provisions.reduce((sum, provision) => sum + (provision.tables?.length ?? 0), 0));
  const joins = String(emendations.filter(({ kind }) => kind === 'join').length);
  const removed = String(
    emendations.filter(({ kind }) => kind === 'furniture' || kind === 'metadata').length,
  );
  const kind = documentKinds.find((each) => each === frontMatter.kind);
  const level = regionLevels.find((each) => each === region.level);
  return [
    line('标题', 'Title', title),
    ...(noticeTitle === undefined ? [] : [line('印发通知', 'Notice', noticeTitle)]),
    line('发文字号', 'Number', documentNumber),
    line('发文机关', 'Issuers', issuers.join('、')),
    line('成文日期', 'Signed', frontMatter.dateSigned),
    line('公开日期', 'Published', frontMatter.datePublished),
    labelled('文种', 'Kind', kindWords(kind)),
    labelled('地区', 'Region', regionWords(region.name, level)),
    {
      zh: `结构：编号条款 ${numbered}，其他部分 ${parts}，段落 ${paragraphs}，表格 ${tables}；接合断行 ${joins} 处，移出网页文字和信息行 ${removed} 处`,
      en: `Structure: ${numbered} numbered provisions, ${parts} other parts, ${paragraphs} paragraphs, ${tables} tables; ${joins} broken lines joined, ${removed} lines of the page or of facts set apart`,
    },
    ...diagnostics.map(({ message, line: at }) => ({
      zh: `请看第 ${String(at)} 行：${message.zh}`,
      en: `Look at line ${String(at)}: ${message.en}`,
    })),
  ];
}

function line(zh: string, en: string, value: string | undefined): Bilingual {
  const isMissing = value === undefined || value === '' || isToWrite(value);
  return labelled(zh, en, isMissing ? ABSENT : value);
}

const ABSENT: Bilingual = { zh: '（没有读到）', en: '(not found)' };

function kindWords(kind: DocumentKind | undefined): Bilingual {
  if (kind === undefined) return ABSENT;
  return {
    zh: vocabularyMessages['zh-CN'].documentKind[kind],
    en: vocabularyMessages.en.documentKind[kind],
  };
}

function regionWords(name: string, level: RegionLevel | undefined): Bilingual {
  if (level === undefined || isToWrite(name)) return ABSENT;
  return {
    zh: `${name}（${policyMessages['zh-CN'].level[level]}）`,
    en: `${name} (${policyMessages.en.level[level]})`,
  };
}

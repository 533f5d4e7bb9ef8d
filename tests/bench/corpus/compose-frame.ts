import type { Composition } from './composition.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Line, Made } from './line.ts';
import { plain } from './line.ts';

/** Who issues the documents of a place: 云川市人民政府办公室. */
function issuerOf({ place }: DocumentFacts): string {
  if (place.region.level === 'national') return '教育部办公厅';
  const office = place.region.level === 'province' ? '办公厅' : '办公室';
  return `${place.region.name}人民政府${office}`;
}

/** What stands above the first part: the table of the page, the notice, the title, the sentence that opens the text. */
export function composeOpening(composition: Composition): readonly Line[] {
  const { facts, prose } = composition;
  const { title, documentNumber, form } = facts;
  const span: readonly Made[] =
    facts.period === undefined ? [] : [{ kind: 'exclusion', quote: facts.period.text, reason: '名称' }];
  const named = (text: string): Line => ({ ...plain(text), made: span });
  const preamble = composePreamble(composition);
  if (form !== 'annexed-plan') return [named(title), preamble];
  const noticeTitle = `${issuerOf(facts)}关于印发《${title}》的通知`;
  const table =
    documentNumber === undefined
      ? []
      : [
          plain(`标 题: | ${noticeTitle} | |||`),
          plain(`发文字号: | ${documentNumber} | 信息分类: | 部门文件 | |||`),
        ];
  return [
    ...table,
    named(noticeTitle),
    plain('各有关单位：'),
    named(
      `现将《${title}》印发给你们，请结合实际认真贯彻执行。${prose.chance(40) ? '执行中的问题请及时反馈。' : ''}`,
    ),
    plain(issuerOf(facts)),
    composeSignature(facts),
    named(title),
    preamble,
  ];
}

/** Why the text is issued, and the documents that it follows. */
function composePreamble({ facts, factsOf, prose }: Composition): Line {
  const { place, index, theme, name } = facts;
  const earlier = Array.from({ length: 3 }, () => factsOf(1 + prose.random.below(Math.max(1, index - 1))));
  const named = earlier
    .filter((each) => each.index !== index && each.form !== 'news')
    .slice(0, 1 + prose.random.below(3));
  const made = named.flatMap(({ period, documentNumber }): readonly Made[] => [
    ...(period === undefined ? [] : [{ kind: 'exclusion', quote: period.text, reason: '名称' } as const]),
    ...(documentNumber === undefined
      ? []
      : [{ kind: 'exclusion', quote: documentNumber, reason: '文号' } as const]),
  ]);
  const basis = named.map(
    ({ title, documentNumber }) =>
      `《${title}》${documentNumber === undefined ? '' : `（${documentNumber}）`}`,
  );
  const where = place.region.level === 'national' ? '我国' : `${place.region.name}`;
  const body = `为做好${theme[0]}工作，${basis.length === 0 ? '' : `根据${basis.join('、')}，`}结合${where}实际，制定本${name}。`;
  return { text: body, body, made, charged: [] };
}

/** The date beneath the issuer. */
function composeSignature(facts: DocumentFacts): Line {
  const { signed } = facts;
  return {
    ...plain(signed),
    made: [
      {
        kind: 'day',
        milestone: 'publication',
        start: isoOf(signed),
        text: signed,
        quote: signed,
        label: '成文',
        labelEn: 'Signed',
      },
    ],
  };
}

/** The signature of a text that no notice prints; the mention of its annexes. */
export function composeClosing(facts: DocumentFacts, hasAnnex: boolean): readonly Line[] {
  return [
    ...(hasAnnex ? [plain('附件：重点任务分工表')] : []),
    ...(facts.form === 'annexed-plan' ? [] : [plain(issuerOf(facts)), composeSignature(facts)]),
  ];
}

/** 2024年6月20日 as `2024-06-20`. */
export function isoOf(day: string): string {
  const [year = '', month = '', date = ''] = day.match(/\d+/gu) ?? [];
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

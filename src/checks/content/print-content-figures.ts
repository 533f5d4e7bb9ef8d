import type { ContentFigures, DocumentFigures, NumeralFigures } from './content-figures.ts';

/** The figures of a content check as lines to print, Chinese and English together. */
export function printContentFigures(figures: ContentFigures): string {
  const { documents, records, quotes } = figures;
  const references = documents.filter(({ nature }) => nature === 'reference').length;
  return [
    `文件 documents ${String(documents.length)}（政策文件 policies ${String(documents.length - references)}，参考材料 reference ${String(references)}）`,
    ...documents.flatMap(printDocument),
    `引文 quotations verbatim ${String(quotes.verified)}/${String(quotes.total)}`,
    `目标 targets ${String(records.targets)} 系列 series，${String(figures.points)} 条表述 points（两处表述不同 variants ${String(figures.variants)}，重复 repeats ${String(figures.repeats)}）`,
    `时限 milestones ${String(records.milestones)}　公布值 reports ${String(records.reports)}　对照 comparisons ${String(records.comparisons)}　责任单位 duties ${String(records.duties)}`,
    `单位 organisations ${String(records.organisations)}　指标 indicators ${String(records.indicators)}　专题 topics ${String(records.topics)}　词语 terms ${String(records.terms)}　更正 corrections ${String(records.corrections)}　查找记录 search logs ${String(records.searchLogs)}`,
    `与解析器不同而写明理由的 differences from the parser explained in a note ${String(figures.explained)}`,
  ].join('\n');
}

function printDocument({
  id,
  provisions,
  paragraphs,
  fidelity,
  numerals,
}: DocumentFigures): readonly string[] {
  const characters =
    fidelity === undefined
      ? []
      : [
          `    字符 characters ${String(fidelity.seed)} = 逐字相同 compared ${String(fidelity.compared)} + 版式空白 layout ${String(fidelity.layout)} + 校订 emended ${String(fidelity.emended)}（${String(fidelity.emendations)} 处 emendations，补入 inserted ${String(fidelity.inserted)}）`,
        ];
  return [
    `  ${id}　条款 provisions ${String(provisions)}　段落 paragraphs ${String(paragraphs)}`,
    ...characters,
    `    ${numerals === undefined ? '数字 numerals：录入中，不计 in progress, not counted' : printNumerals(numerals)}`,
  ];
}

function printNumerals({ total, recorded, excluded, uncovered }: NumeralFigures): string {
  const reasons = [...excluded].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const count = reasons.reduce((sum, [, number]) => sum + number, 0);
  const list = reasons.map(([reason, number]) => `${reason} ${String(number)}`).join('，');
  return `数字 numerals ${String(total)} = 有记录 recorded ${String(recorded)} + 排除 excluded ${String(count)}（${list}） + 遗漏 missed ${String(uncovered)}`;
}

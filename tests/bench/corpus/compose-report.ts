import { formatChineseNumeral } from '../../../src/domain/text/numerals/format-chinese-numeral.ts';
import { composeClosing } from './compose-frame.ts';
import type { Composition } from './composition.ts';
import type { Line, Made } from './line.ts';
import { plain } from './line.ts';
import { stateReport } from './statements.ts';

/** The lines of a report, which states values that were reached. */
export function composeReport(composition: Composition): readonly Line[] {
  const { facts, prose, length } = composition;
  const lines: Line[] = [
    plain(facts.title),
    plain(`现将${facts.place.region.name}${facts.theme[0]}情况报告如下。`),
  ];
  let left = length * 0.7;
  for (let part = 1; left > 0 && part < 30; part += 1) {
    lines.push(plain(`${formatChineseNumeral(part)}、${prose.heading()}`));
    for (let count = 2 + prose.random.below(4); count > 0; count -= 1) {
      const line = composeResults(composition);
      lines.push(line);
      left -= line.text.length;
    }
  }
  return [...lines, ...composeClosing(facts, false)];
}

/** A news story, which is no document: paragraphs under a headline. */
export function composeNews(composition: Composition): readonly Line[] {
  const { facts, prose } = composition;
  const paragraphs = Array.from({ length: 8 + prose.random.below(10) }, () => composeResults(composition));
  return [
    plain(facts.title),
    plain(`${facts.place.region.name}的${prose.heading()}引人注目。`),
    ...paragraphs,
  ];
}

function composeResults({ facts, prose, measures }: Composition): Line {
  const made: Made[] = [];
  const sentences = [prose.sentence()];
  for (let count = prose.random.below(3); count > 0; count -= 1) {
    const report = stateReport(
      prose,
      measures.counted(),
      'result',
      prose.chance(50) ? facts.year - 1 : undefined,
    );
    made.push(report);
    sentences.push(`${report.asOf === undefined ? '' : `${report.asOf.text}，`}${report.quote}。`);
  }
  sentences.push(prose.sentence(), prose.sentence());
  const body = sentences.join('');
  return { text: body, body, made, charged: [] };
}

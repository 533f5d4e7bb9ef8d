import { formatChineseNumeral } from '../../../src/domain/text/numerals/format-chinese-numeral.ts';
import { isoOf } from './compose-frame.ts';
import type { Composition } from './composition.ts';
import type { Line } from './line.ts';
import { plain } from './line.ts';

const CHAPTERS = ['总则', '职责分工', '培养与培训', '校企合作', '保障与监督', '法律责任', '附则'];

/** The lines of a law or rule: chapters, articles with paragraphs and items, the day from which it applies. */
export function composeLaw({ facts, prose, length }: Composition): readonly Line[] {
  const { random, chance } = prose;
  const where =
    facts.place.region.level === 'national' ? '中华人民共和国境内' : `${facts.place.region.name}行政区域内`;
  const lines: Line[] = [plain(facts.title)];
  let article = 0;
  const add = (text: string): void => {
    article += 1;
    lines.push(plain(`第${formatChineseNumeral(article)}条　${text}`));
  };
  const share = length / (CHAPTERS.length - 1);
  for (const [at, chapter] of CHAPTERS.entries()) {
    lines.push(plain(`第${formatChineseNumeral(at + 1)}章　${chapter}`));
    if (at === 0)
      add(
        `为了规范${facts.theme[0]}工作，维护有关各方合法权益，根据有关法律、法规，结合实际，制定本${facts.name}。`,
      );
    if (at === 0) add(`${where}的${facts.theme[0]}及其监督管理，适用本${facts.name}。`);
    if (at === CHAPTERS.length - 1) break;
    for (let left = share; left > 0;) {
      const from = lines.length;
      add(prose.sentence());
      if (chance(30)) lines.push(plain(prose.sentence()));
      if (chance(25)) {
        lines.push(plain(`${prose.heading()}的，应当符合下列条件：`));
        for (let item = 1; item <= 3 + random.below(4); item += 1) {
          lines.push(plain(`（${formatChineseNumeral(item)}）${prose.heading()}${prose.thing()}；`));
        }
      }
      left -= lines.slice(from).reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  const day = `${facts.year}年${random.pick([1, 5, 7, 10])}月1日`;
  const body = `本${facts.name}自${day}起施行。`;
  article += 1;
  lines.push({
    text: `第${formatChineseNumeral(article)}条　${body}`,
    body,
    charged: [],
    made: [
      {
        kind: 'day',
        milestone: 'event',
        start: isoOf(day),
        text: `自${day}起`,
        quote: body.slice(0, -1),
        label: '施行',
        labelEn: 'In force',
      },
    ],
  });
  return lines;
}

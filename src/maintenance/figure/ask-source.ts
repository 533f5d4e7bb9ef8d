import type { Report } from '../../schemas/report.ts';
import { askAddress } from '../dialogue/ask-address.ts';
import { askDay } from '../dialogue/ask-day.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { faultOfDate } from './fault-of-date.ts';

/** A publication that is not a document of the site. */
export type OutsideSource = Extract<Report['source'], { title: string }>;

/** Where the sentence is printed. */
export function* askSource(project: Project, quote: string): Asking<OutsideSource> {
  const title = yield* ask({
    id: 'title',
    kind: 'line',
    text: { zh: '来源的标题', en: 'Title of the source' },
    hint: { zh: '照网页或文件上的标题', en: 'As the page or document has it' },
  });
  const publisher = yield* ask({
    id: 'publisher',
    kind: 'line',
    text: { zh: '谁公布的？', en: 'Who published it?' },
    hint: { zh: '机关全称，如 示例市教育局', en: 'The full name of the body' },
  });
  const published = yield* ask({
    id: 'published',
    kind: 'line',
    text: { zh: '哪一天公布的？', en: 'When was it published?' },
    hint: {
      zh: '年-月-日；只知道年月的写 2026-03',
      en: 'year-month-day; year-month where that is all you know',
    },
    validate: faultOfDate,
  });
  const url = yield* askAddress({
    id: 'url',
    text: { zh: '网址（没有可不填）', en: 'Its address (may be left out)' },
  });
  const retrieved = yield* askDay(project, {
    id: 'retrieved',
    text: { zh: '您哪一天看到它的？', en: 'When did you see it?' },
  });
  return { title, publisher, published, ...(url !== '' && { url }), retrieved, quote };
}

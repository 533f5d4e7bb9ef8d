import { expect, test } from 'vitest';
import { markChinese } from '../../../../../src/features/ui/html/mark-chinese.ts';

const page = (body: string, lang = 'en') => `<!DOCTYPE html><html lang="${lang}"><body>${body}</body></html>`;
const ZH = 'lang="zh-CN"';

test.each([
  ['an element of Chinese alone', '<a href="/x/">产业学院</a>', `<a ${ZH} href="/x/">产业学院</a>`],
  [
    'Chinese among English',
    '<p>All in 云川市; 3 more</p>',
    `<p>All in <span ${ZH}>云川市</span>; 3 more</p>`,
  ],
  ['Chinese beside an element', '<li>示例市 <b>1</b></li>', `<li><span ${ZH}>示例市</span> <b>1</b></li>`],
  ['an option', '<option value="a">示例市 (3)</option>', `<option ${ZH} value="a">示例市 (3)</option>`],
  ['words of a chart', '<svg><text x="1">60家</text></svg>', `<svg><text ${ZH} x="1">60家</text></svg>`],
  [
    'what lies behind an open element',
    '<p>a<br>产业<img src="x" alt="产">b</p>',
    `<p>a<br><span ${ZH}>产业</span><img src="x" alt="产">b</p>`,
  ],
  [
    'an element that is named in English',
    '<a title="See">产业学院</a>',
    `<a title="See"><span ${ZH}>产业学院</span></a>`,
  ],
  [
    'an element that holds a mark alone',
    `<b class="number"><span ${ZH}>60家</span></b>`,
    `<b ${ZH} class="number">60家</b>`,
  ],
])('%s is marked', (_what, body, marked) => {
  expect(markChinese(page(body))).toBe(page(marked));
});

test.each([
  ['what is marked already', `<div ${ZH}><p>产业学院 <i>a</i></p></div>`],
  ['scripts, styles and comments', '<script>"产<b>业"</script><style>/* 产 */</style><!-- <p>产业 -->'],
  [
    'an option of English words with a name among them',
    '<option>Yunchuan vocational education plan 云川</option>',
  ],
  ['a mark with a name beside it', `<td data-label="Bodies"><span ${ZH}>市教育局</span></td>`],
  ['a mark among English', `<b><span ${ZH}>60家</span> or more</b>`],
  ['words in English', '<p title="a > b">2 &lt; 3</p>'],
])('%s stays as it is', (_what, body) => {
  expect(markChinese(page(body))).toBe(page(body));
});

test('English inside Chinese is English again, and Chinese in it is marked', () => {
  const body = `<div ${ZH}>产业<aside lang="en">See 学院</aside>产业</div>`;
  const marked = `<div ${ZH}>产业<aside lang="en">See <span ${ZH}>学院</span></aside>产业</div>`;
  expect(markChinese(page(body))).toBe(page(marked));
});

test('a page in Chinese is returned as it is', () => {
  const chinese = page('<p>产业学院</p><p lang="en">See 学院</p>', 'zh-CN');
  expect(markChinese(chinese)).toBe(chinese);
});

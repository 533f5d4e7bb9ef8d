import { describe, expect, it } from 'vitest';
import { usedStyles } from '../../../../src/integrations/finished-pages/used-styles.ts';

const page = [
  '<html><head><script>mark("by-script")</script><script type="module" src="/_astro/bundle.js"></script></head>',
  '<body><main class="list"><p data-state="open">文件 words</p></main></body></html>',
].join('');

function keep(sheet: string, script = ''): string {
  const used = usedStyles(sheet);
  used.lookAtPage(page);
  used.lookAtScript(script);
  return used.print();
}

describe('usedStyles', () => {
  it.each([
    ['a class of the page', '.list p{color:red}'],
    ['a class that a script gives', '.found{color:red}', 'element.classList.add("found")'],
    [
      'a data attribute that a script sets by its property',
      '[data-as-of]{color:red}',
      'd.dataset.asOf="2026"',
    ],
    ['a class that a script of the page itself gives', '.by-script{color:red}'],
    ['states and pseudo-elements', '.list:hover::before{color:red}'],
    ['the alternatives of a pseudo-class', '.list :is(.gone,p):not(.away){color:red}'],
    ['what holds something of the page', '.list:has(> p):hover{color:red}'],
    ['what may hold something of the page', '.list:has(.gone,p){color:red}'],
    ['what holds nothing of a kind', 'p:not(:has(.gone)){color:red}'],
    ['attributes that the browser sets', 'p[open]{color:red}'],
    ['key frames', '@keyframes turn{from{color:red}50%{color:blue}}'],
    ['nested rules', '.list{& p{color:red}}'],
  ])('keeps %s', (_name, sheet, script?: string) => {
    expect(keep(sheet, script)).toBe(sheet);
  });

  it.each([
    ['a class of no page', '.gone p{color:red}'],
    ['a tag of no page', 'table{color:red}'],
    ['a word of the text alone', '.words{color:red}'],
    ['a part of the address of a script', '.bundle{color:red}'],
    ['a data attribute of no page', '[data-gone=yes]{color:red}'],
    ['what holds something of no page', '.list:has(> [data-gone]) ~ *{color:red}'],
    ['a condition around nothing', '@media print{@supports (gap:1px){.gone{color:red}}}'],
  ])('leaves out %s', (_name, sheet) => {
    expect(keep(`${sheet}.list{color:red}`)).toBe('.list{color:red}');
  });

  it('leaves the selectors of a rule that match nothing out of it', () => {
    expect(keep('.gone,.list{color:red}')).toBe('.list{color:red}');
  });
});

import { expect, test } from 'vitest';
import { escapeText, printAttribute, printClasses } from '../../../../../src/features/ui/html/html.ts';

test('text keeps its characters, whatever marks of HTML are among them', () => {
  expect(escapeText(`《a & b》<c> "d" 'e'`)).toBe('《a &amp; b》&lt;c&gt; &quot;d&quot; &#39;e&#39;');
  expect(escapeText('三、要求')).toBe('三、要求');
});

test.each([
  ['a value', '三、', ' title="三、"'],
  ['a value that would end the attribute', 'a" & b', ' title="a&quot; &amp; b"'],
  ['nothing', '', ' title'],
  ['no value', undefined, ''],
])('an attribute of %s', (_what, value, printed) => {
  expect(printAttribute('title', value)).toBe(printed);
});

test('an element has the classes that hold, and no attribute where none does', () => {
  expect(printClasses(['note', false, undefined, 'beside'])).toBe(' class="note beside"');
  expect(printClasses([false, undefined])).toBe('');
});

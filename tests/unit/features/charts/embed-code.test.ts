import { expect, test } from 'vitest';
import { embedCode } from '../../../../src/features/charts/embed-code.ts';

const address = 'https://a.example/zhice/embed/targets/city-base/';

test('the code for another site shows the picture by its full address, in a height of its own', () => {
  expect(embedCode(address, '基地', 360).fixed).toBe(
    `<iframe src="${address}" title="基地" width="100%" height="360" frameborder="0" loading="lazy"></iframe>`,
  );
});

test('a title cannot break out of its attribute', () => {
  expect(embedCode(address, '“A” & "B"', 360).fixed).toContain('title="“A” &amp; &quot;B&quot;"');
});

test('the code that follows its content listens to the site alone', () => {
  const { fixed, fitting } = embedCode(address, '基地', 360);
  expect(fitting.startsWith(fixed)).toBe(true);
  expect(fitting).toContain('e.origin==="https://a.example"');
  expect(fitting).toContain('e.data.type==="zhice:size"');
});

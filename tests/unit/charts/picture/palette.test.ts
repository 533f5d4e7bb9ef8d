import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../../../src/charts/picture/palette.ts';

const tokens = readFileSync('src/features/shell/tokens.css', 'utf8');

test.each(Object.entries(palette))('the colour %s of pictures is that of the light page', (name, colour) => {
  expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Environment in which a browser on Linux finds no face with serifs, as on most phones: what the site brings along
 * is then loaded.
 *
 * @param folder gets the configuration
 */
export function fontsWithoutSerif(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, 'fonts.conf');
  writeFileSync(file, CONFIGURATION);
  return { ...process.env, FONTCONFIG_FILE: file };
}

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <selectfont><rejectfont><glob>*Serif*</glob></rejectfont></selectfont>
</fontconfig>
`;

import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { keepMade } from '../../content/kept-files.ts';
import { decodeBytes } from '../built-pages.ts';
import type { PageEdit } from './page-edits.ts';
import { charactersOfHeadings, faceGroups, headingsOf, type HeadedPage } from './face-groups.ts';

/** The faces of a site's pages. */
interface HeadingFaces {
  /**
   * Collects the characters of a page's headings.
   * @param path below the site's folder
   * @returns the edits that give it the link to its face, to be asked for once all are written
   */
  readonly look: (path: string, page: string) => () => readonly PageEdit[];
  /** Writes the faces, once every page was looked at. */
  readonly write: () => Promise<void>;
}

/**
 * Gives titles and section headings their typeface: Noto Serif SC in one weight, cut down to the characters that the
 * headings of a part of the site use. A page names the style sheet of its part in its head: it is a rule that comes
 * with the sheet of the page, and one that comes later has the browser lay out the whole page again. The face itself is
 * loaded when a heading is first laid out, and holds back no first paint; `features/ui/heading-face.css` has the stack
 * and what stands in until then.
 *
 * @param folder of the faces, `_astro/`
 * @param base begins and ends with a slash
 */
export function createHeadingFaces(folder: URL, base: string): HeadingFaces {
  const pages: HeadedPage[] = [];
  /** The link to the face of a page, by its path. */
  const links = new Map<string, string>();
  return {
    look: (path, page) => {
      pages.push({ path, characters: charactersOfHeadings(headingsOf(page).map(decodeBytes).join('')) });
      const end = page.indexOf('</head>');
      return () => {
        const text = links.get(path);
        return text === undefined || end === -1 ? [] : [{ start: end, end, text }];
      };
    },
    write: async () => {
      const groups = faceGroups(pages);
      const cut = await faceCutter(groups.map(({ characters }) => characters).join(''));
      for (const { characters, pages: members } of groups) {
        const face = await keepMade('face', characters, () => cut(characters));
        const name = `face.${createHash('sha256').update(face).digest('base64url').slice(0, 8)}`;
        await writeFile(new URL(`${name}.woff2`, folder), face);
        await writeFile(new URL(`${name}.css`, folder), printFace(`${name}.woff2`));
        const link = `<link rel="stylesheet" href="${base}_astro/${name}.css">`;
        for (const { path } of members) links.set(path, link);
      }
      await copyFile(resolve('LICENSE'), new URL('face.OFL.txt', folder));
    },
  };
}

/**
 * Cuts the typeface down to some characters. What is cut from is taken apart at the first cut, to the characters that
 * any cut will ask for: the whole typeface is large.
 * @param all every character that will be asked for
 */
async function faceCutter(all: string): Promise<(characters: string) => Promise<Uint8Array>> {
  const file = await readFile(resolve('files/noto-serif-sc-chinese-simplified-700-normal.woff'));
  let whole: Promise<Buffer> | undefined;
  return async (characters) => {
    whole ??= subsetFont(file, all, { targetFormat: 'sfnt', noLayoutClosure: true });
    return subsetFont(await whole, characters, { targetFormat: 'woff2', noLayoutClosure: true });
  };
}

/** The rule for a face: where a device has the same design, nothing is loaded. */
function printFace(file: string): string {
  const local = ['Noto Serif SC Bold', 'NotoSerifSC-Bold', 'Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold']
    .concat('Source Han Serif SC Bold', 'SourceHanSerifSC-Bold')
    .map((name) => `local('${name}')`);
  return [
    '/* Noto Serif SC, SIL Open Font License 1.1: face.OFL.txt */',
    "@font-face{font-family:'Zhice Heading';font-weight:700;font-display:swap;",
    'ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%;',
    `src:${local.join(',')},url(${file}) format('woff2')}`,
  ].join('');
}

// From the project, not from where the build puts this module.
const project = createRequire(pathToFileURL(`${process.cwd()}/package.json`));

function resolve(path: string): string {
  return project.resolve(`@fontsource/noto-serif-sc/${path}`);
}

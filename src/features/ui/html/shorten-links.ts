/**
 * A page of a document (`…/policies/<id>/` and below) whose links to that document's pages are written from where they
 * stand: `#s3`, `targets/#…`, `../#s3`. A text of many records has hundreds of them, each as long as the address of the
 * document. Other pages, and other links, are returned as they are.
 * @param html a whole page
 * @param path of the page, with its base path, as the browser asks for it
 */
export function shortenLinks(html: string, path: string): string {
  const [, root, own] = PAGE.exec(path) ?? [];
  if (root === undefined || own === undefined) return html;
  return html.replaceAll(LINK, (link, start: string, address: string) => {
    if (!address.startsWith(root)) return link;
    const short = writeFrom(own, address.slice(root.length));
    return short.length === 0 || short.length > address.length ? link : `${start}${short}"`;
  });
}

/** Whether a path is that of a page whose links are written so. */
export function isDocumentPage(path: string): boolean {
  return PAGE.test(path);
}

/** The folder of a document, and where the page stands below it: `targets/2/`. */
const PAGE = /^(.*\/policies\/[^/]+\/)((?:[^/]+\/)*)$/u;
const LINK = /(<(?:a|blockquote)\b[^>]*? (?:href|cite)=")([^"]*)"/gu;

/** An address below the folder of a document, as a page below it writes it. */
function writeFrom(own: string, address: string): string {
  const [folders, wanted] = [foldersOf(own), foldersOf(address.replace(/[?#].*/su, ''))];
  const shared = folders.findIndex((folder, index) => folder !== wanted[index]);
  const common = shared === -1 ? folders.length : shared;
  const up = '../'.repeat(folders.length - common);
  const down = wanted.slice(0, common).reduce((length, folder) => length + folder.length + 1, 0);
  return up + address.slice(down);
}

/** `targets/2/` → targets, 2: what ends with a slash. */
function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}

/** The first element of `host` that a selector finds. @throws when it has none: then its markup and script disagree */
export function partOf<Part extends HTMLElement = HTMLElement>(host: ParentNode, selector: string): Part {
  const part = host.querySelector<Part>(selector);
  if (part === null) throw new Error(`No ${selector}`);
  return part;
}

/** An element that the page must have. @throws when it is not there: page and script are then not of one build */
export function requiredPart<E extends Element>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`the search page has no ${selector}`);
  return element;
}

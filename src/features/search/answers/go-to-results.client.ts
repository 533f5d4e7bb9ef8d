import { partOf } from '../../ui/element.client.ts';

/** Give the focus to the head of what was found: in the texts, or else beside them. */
export function goToResults(root: HTMLElement): void {
  const title = partOf(root, '#results');
  const head = title.checkVisibility() ? title : partOf(root, '[data-hints] h2');
  head.tabIndex = -1;
  head.focus();
}

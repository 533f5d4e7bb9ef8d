/** On a narrow screen the lists without a date are opened one by one; a link to one opens it. */
export function foldUndated(host: HTMLElement): void {
  const lists = [...host.querySelectorAll<HTMLDetailsElement>('.undated-document')];
  if (matchMedia('(max-width: 47.99rem)').matches)
    for (const list of lists) list.open = `#${list.id}` === location.hash;
  host.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#undated-"]') : null;
    for (const list of lists) if (link?.hash === `#${list.id}`) list.open = true;
  });
}

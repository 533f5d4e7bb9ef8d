/** Links with `data-language-switch` keep query and fragment of the address, as they are when the link is used. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
  for (const event of ['focus', 'pointerdown', 'click']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

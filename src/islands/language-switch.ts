/** Links with `data-language-switch` keep the place: query and fragment go along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

export {};

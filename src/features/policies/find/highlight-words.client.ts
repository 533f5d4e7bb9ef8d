import { loadPart } from '../../ui/loading/load-file.client.ts';

// What marks the words that an address asks for is loaded where it asks. Without it the page stands at the paragraph named.
if (new URLSearchParams(location.search).has('hl'))
  loadPart(() => import('./mark-words.client.ts')).then(
    ({ markWords }) => markWords(),
    () => undefined,
  );

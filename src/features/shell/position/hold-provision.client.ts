import { currentProvision } from './current-provision.client.ts';
import { waitFarFromScreen } from './wait-far-from-screen.client.ts';

/**
 * The switch of the type's size asks by this event, with what changes it; pages with a source text load this script,
 * which leaves what is being read where it is.
 */
document.addEventListener('change-type', (event) => {
  const text = document.querySelector('[data-source-text]');
  if (text === null) return;
  event.preventDefault();
  const read = currentProvision(text);
  const before = read?.getBoundingClientRect().top ?? 0;
  waitFarFromScreen(text, document.documentElement.dataset['type'] !== 'large');
  (event as CustomEvent<() => void>).detail();
  scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
});

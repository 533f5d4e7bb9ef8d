import { wordsOfAddress } from './words-of-address.ts';

/** Fills the search box of the page for unknown addresses with the words of the address. */
const input = document.querySelector<HTMLInputElement>('main form[role="search"] input[name="q"]');
if (input !== null && input.value === '') input.value = wordsOfAddress(location.pathname + location.search);

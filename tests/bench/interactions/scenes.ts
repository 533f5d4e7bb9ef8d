import type { Interaction } from './hands.ts';
import { choose, key, press, type } from './hands.ts';
import { onPolicies, onTargets, onTimeline, PHRASE } from './hands-on-lists.ts';
import { onCompare, onSearch, onVerify } from './hands-on-questions.ts';
import { onPolicy } from './hands-on-texts.ts';

/** A page with what a reader does on it, one after another. */
export interface Scene {
  readonly address: string;
  readonly interactions: readonly Interaction[];
}

/** What the scenes are played with. */
export interface Props {
  /** Before every address: empty, or the folder of a language, `/en`. */
  readonly folder: string;
  /** Addresses of the pages of documents to be read, without the folder. */
  readonly policies: readonly string[];
  /** Words to check on the page that checks drafts. */
  readonly draft: string;
  /** A citation to jump to. */
  readonly citation: string;
}

/** What every page offers, and folds, which most have. */
const everywhere: readonly Interaction[] = [
  press('open a fold', 'main details:not([open], .filter-panel) > summary'),
  press('open what is folded of reference material', 'reference-part details:not([open]) > summary'),
  type('words in the search box', '.site-search input', PHRASE),
  choose('the first suggestion', '.site-search input'),
  press('open the menu', '.site-menu > summary'),
  press('large type', '.site-menu type-size button'),
  press('standard type', '.site-menu type-size button'),
  press('close the menu', '.site-menu > summary'),
  press('light theme', 'theme-switch button'),
  press('dark theme', 'theme-switch button'),
  press('theme of the device', 'theme-switch button'),
  press('open the keys', 'keyboard-help [data-open]'),
  press('close the keys', 'keyboard-help [data-close]'),
];

/** Tools that stand on several pages, each played where it is there. */
const tools: readonly Interaction[] = [
  type('find a document', 'document-finder input[name="q"]', PHRASE),
  press('more documents', 'document-finder [data-more]'),
  choose('choose documents', 'document-finder select'),
  press('all documents again', 'document-finder [type="reset"]'),
  choose('choose what is due', 'due-filter select'),
  press('save the tasks', 'duty-export button'),
  key('go to the next mark of a chart', 'target-chart', 'ArrowRight'),
  press('open the menu of a picture', '.chart-menu > summary'),
  press('save a picture', '.chart-menu[open] [data-download="svg"]'),
  press('save a picture as an image', '.chart-menu[open] [data-download="png"]'),
  press('save a picture for print', '.chart-menu[open] [data-download="print"]'),
  press('save the table of a picture', '.chart-menu[open] [data-download="csv"]'),
  press('copy the address of a picture', '.chart-menu[open] [data-copy]'),
  press('copy the code to embed', '.chart-menu[open] li:last-child [data-copy]'),
  press('copy a citation', 'dataset-citation [data-copy="gbt7714"]'),
  press('save a citation', 'dataset-citation [data-save]'),
  press('open the table of a picture', '.chart-table:not([open]) > summary'),
  press('go to a letter', '.letters a:last-child'),
];

/** Every page that a reader does something of its own on, with what there is to do. */
export function scenes({ folder, policies, draft, citation }: Props): readonly Scene[] {
  const played: readonly Scene[] = [
    { address: '/targets/', interactions: onTargets },
    { address: '/targets/list/', interactions: [] },
    { address: '/timeline/', interactions: onTimeline },
    { address: '/policies/', interactions: onPolicies },
    { address: '/search/', interactions: onSearch },
    ...policies.map((address) => ({ address, interactions: onPolicy })),
    { address: '/verify/', interactions: onVerify(draft, citation) },
    { address: '/compare/', interactions: onCompare },
  ];
  return played.map(({ address, interactions }) => ({
    address: folder + address,
    interactions: [...interactions, ...tools, ...everywhere],
  }));
}

/** Any other page, with what it may offer: that of the page above it, such as the first of a list. */
export function otherScene(address: string, played: readonly Scene[]): Scene {
  const above = played.find((scene) => address.startsWith(scene.address));
  const offered = above?.interactions ?? [...tools, ...everywhere];
  return { address, interactions: offered.filter(({ needs }) => needs !== undefined) };
}

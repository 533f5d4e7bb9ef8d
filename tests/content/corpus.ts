import { loadContent } from '../../src/checks/content/files/load-content.ts';
import { readSettings } from '../../src/schemas/settings.ts';

/** The content that the settings CONTENT_DIR and SEEDS_DIR name: that of this repository where they are not set. */
export const corpus = loadContent(process.cwd(), readSettings(process.env).folders);

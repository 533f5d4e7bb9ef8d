import type { Settings } from '../schemas/settings.ts';
import { readSettings, SettingsError } from '../schemas/settings.ts';

/** The settings of a command. Where one cannot be used, says which and how to correct it, and ends the command with 1. */
export function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

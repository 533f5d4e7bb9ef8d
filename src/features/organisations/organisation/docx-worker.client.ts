import { dutyDocx } from '../../../exports/documents/duties/duty-docx.ts';

/** Worker: makes the Word file of a body's tasks apart from the page, so that a long table does not stop it. */
addEventListener('message', ({ data }: MessageEvent<Parameters<typeof dutyDocx>>) => {
  (postMessage as (file: Uint8Array) => void)(dutyDocx(...data));
});

/** The optional parts of a search in one script, loaded when the first of them is needed. */
export { lookFurther } from './answers/render-graded.client.ts';
export { addToAnswer } from './answers/add-to-answer.client.ts';
export { copyCitation } from './answers/copy-citation.client.ts';
export { askReadings } from './related/conjectural-readings.client.ts';
export { relate, relateBeside } from './related/related-passages.client.ts';
export { mendAddress } from './mend-address.client.ts';
export { saveShown } from './answers/save-shown.client.ts';

/** What answers a query beside the texts, loaded once the answer of the texts stands. */
export { findAnswers } from '../../search/answers/find-answers.ts';
export { renderAnswers } from './answers/render-answers.client.ts';

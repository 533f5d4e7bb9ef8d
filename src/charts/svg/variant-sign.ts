/** Set after the words of a statement that its document puts differently elsewhere; the legend explains it. */
export const variantSign = '※';

/** Begins everything copied from reference material. */
export const referenceWarning = '【机器改写文本，不可作为引文】';

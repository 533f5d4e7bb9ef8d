import { YEAR_BRACKETS } from '../../references/normalise-document-number.ts';

/**
 * 发文字号 in any bracket form, to be found in running text: 乌教发〔2024〕50号, 乌教发[2024]50号, 乌教发（2024）50 号, 乌教发〔2024〕50; and
 * the number of an order: 国务院令第645号, 主席令第六十九号.
 */
export const documentNumberPattern = new RegExp(
  [
    `[\\p{Script=Han}A-Za-z]{0,16}\\s*${YEAR_BRACKETS.opening}\\s*[\\d０-９]{4}\\s*${YEAR_BRACKETS.closing}\\s*第?\\s*[\\d０-９]{1,5}\\s*号`,
    // Without 号 round brackets hold the year of something else.
    '[\\p{Script=Han}A-Za-z]{1,16}\\s*[〔［[【﹝]\\s*[\\d０-９]{4}\\s*[〕］\\]】﹞]\\s*[\\d０-９]{1,5}(?![\\d０-９])',
    '\\p{Script=Han}{1,24}令\\s*第?\\s*(?:[\\d０-９]{1,5}|[零〇一二三四五六七八九十百]{1,6})\\s*号',
  ].join('|'),
  'u',
);

/** 发文字号 as people type it, alone or before a position: 乌教发2024 50号, 乌教发2024年50. */
export const looseDocumentNumberPattern =
  /^\s*\p{Script=Han}{1,15}[发函字规办电呈告令通]\s*[\d０-９]{4}\s*[年—–-]?\s*第?\s*[\d０-９]{1,5}(?:\s*号|(?=$|\s|第))/u;

/** A document by the number of its 发文字号 alone: 50号文, 50号文件. What stands before it must not be part of it. */
export const shortDocumentNumberPattern = /[\d０-９]{1,5}\s*号(?=文)/u;

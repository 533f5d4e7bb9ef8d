import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  isQuestion,
  isReadersQuestion,
  readQueryWords,
} from '../../../../src/search/answers/query-words.ts';

const regions = ['云川市', '海宁县'];

describe('the words of a query', () => {
  it.each([
    ['云川 双师型', ['双师型'], '云川市'],
    ['云川市　实训基地', ['实训基地'], '云川市'],
    ['产教联合体 数量', ['产教联合体'], undefined],
    ['云川职业学院 2025', ['云川职业学院', '2025'], undefined],
    ['云川', ['云川'], undefined],
    ['apprenticeship', ['apprenticeship'], undefined],
    ['“现代学徒制”', ['现代学徒制'], undefined],
    ['要建多少个实训基地？', ['要建', '实训基地'], undefined],
    ['什么是双师型', ['双师型'], undefined],
    ['双师型是什么意思？', ['双师型'], undefined],
    ['在校生是多少', ['在校生'], undefined],
    ['全市有几所学院', ['全市', '学院'], undefined],
    ['养老/托育', ['养老', '托育'], undefined],
    ['养老 AND 托育', ['养老', '托育'], undefined],
    ['养老·托育—湿地', ['养老', '托育', '湿地'], undefined],
  ])('of %s are parted by spaces, marks and question words', (query, typed, region) => {
    const read = readQueryWords(query, regions);
    expect([read.typed, read.regions]).toEqual([typed, region === undefined ? [] : [region]]);
  });

  it('are told with general ones as well, which may be all that is asked of a place', () => {
    const { typed, withGeneral, regions: named } = readQueryWords('云川 目标', regions);
    expect([typed, withGeneral, named]).toEqual([[], ['目标'], ['云川市']]);
  });

  it('are cut by a dictionary too, little words left out', () => {
    expect(readQueryWords('普通高中能转到职业学校吗？').words).toEqual(['普通', '高中', '职业', '学校']);
    expect(readQueryWords('吗？').words).toEqual([]);
  });

  it.each([
    ['什么是双师型', true],
    ['如何推动产教融合', true],
    ['建多少个实训基地', true],
    ['产教融合，校企合作', false],
  ])('may ask in a sentence: %s', (query, asks) => {
    expect(isQuestion(query)).toBe(asks);
  });

  it.each([
    ['企业有什么补贴，多少钱？', true],
    ['孩子能不能考大学', true],
    ['如何推动产教融合', false],
    ['是否达标由县里核定', false],
  ])('may ask as no text does: %s', (query, asks) => {
    expect(isReadersQuestion(query)).toBe(asks);
  });

  it('stand in clauses, of which some have none', () => {
    expect(clausesOf('企业办学有什么补贴，多少，怎么领取？')).toEqual(['企业办学有什么补贴', '怎么领取']);
  });
});

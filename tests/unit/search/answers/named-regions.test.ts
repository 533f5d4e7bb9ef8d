import { expect, it } from 'vitest';
import { listDivisions } from '../../../../src/domain/regions/divisions.ts';
import { readRegions } from '../../../../src/search/answers/named-regions.ts';

const provinces = listDivisions().filter(({ adcode }) => adcode.endsWith('0000') && adcode !== '100000');

it.each(provinces)('$name is known as a province, by its whole name too', ({ name }) => {
  const named = readRegions(`${name}和甲川的实训基地`, ['甲川市']);
  expect(named).toEqual({ regions: ['甲川市'], without: [name], rest: '实训基地' });
});

it('the name of a region with documents goes before the same name of a province without', () => {
  expect(readRegions('吉林市实训基地', ['吉林市'])).toEqual({
    regions: ['吉林市'],
    without: [],
    rest: '实训基地',
  });
});

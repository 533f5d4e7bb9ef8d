import { expect, test } from 'vitest';
import { fieldsOf, valuesOf, withValues } from '../../../../src/maintenance/review-drafts/record-fields.ts';
import { targetSeriesSchema } from '../../../../src/schemas/target.ts';
import { countings } from '../../../../src/schemas/vocabulary.ts';

const record = {
  id: 'a-s1',
  policy: 'a',
  name: '工坊',
  kind: 'target' as const,
  counting: 'unstated' as const,
  review: 'reviewed' as const,
  points: [
    {
      id: 'a-s1-1',
      value: 6,
      unit: '个',
      modality: 'stated' as const,
      provision: 's1',
      quote: '工坊6个',
      organisations: ['b'],
    },
  ],
};

test('a field says its kind, its allowed values and whether it may be left out, as the schema does', () => {
  const fields = new Map(fieldsOf(targetSeriesSchema, record).map((field) => [field.path, field]));
  expect(fields.get('counting')).toMatchObject({ kind: 'choice', options: countings, isOptional: false });
  expect(fields.get('points.0.value')).toMatchObject({ kind: 'number', value: '6', isOptional: true });
  expect(fields.get('points.0.organisations')).toMatchObject({ kind: 'list', value: 'b' });
  expect(fields.get('points.0.relative.base')).toMatchObject({
    kind: 'text',
    value: '',
    isOptional: true,
  });
  expect([...fields.keys()]).not.toContain('points.0.id');
});

test('a record with its own values is itself', () => {
  expect(withValues(targetSeriesSchema, record, valuesOf(targetSeriesSchema, record))).toEqual({
    value: record,
    faults: [],
  });
});

test('an empty value leaves the field out, numbers are numbers, and a list takes any separator', () => {
  const { value } = withValues(targetSeriesSchema, record, {
    'points.0.unit': '',
    'points.0.value': ' 12.5 ',
    'points.0.organisations': 'b、c,\nd',
  });
  expect(value?.points[0]).toEqual({
    ...record.points[0],
    unit: undefined,
    value: 12.5,
    organisations: ['b', 'c', 'd'],
  });
});

test('each value that does not fit is named by its field', () => {
  const { value, faults } = withValues(targetSeriesSchema, record, { name: '', 'points.0.value': '六' });
  expect(value).toBeUndefined();
  expect(faults.map(({ path }) => path)).toEqual(['name', 'points.0.value']);
});

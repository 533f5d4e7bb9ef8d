import { expect, it } from 'vitest';
import { readPolicies } from '../../../bench/read-policies.ts';
import { placeKinds, roundTripForms, roundTrips } from './round-trip.ts';

const documents = readPolicies('tests/fixtures/site/content').filter(
  ({ policy }) => policy.nature === 'policy',
);
const trips = roundTrips(documents);

it.each(roundTripForms)('the %s form leads back to its place from everywhere in the documents', (form) => {
  const own = trips.filter((trip) => trip.form === form);
  expect(own.length).toBeGreaterThan(200);
  expect(own.filter(({ isRight }) => !isRight).map(({ place, written }) => `${place}: ${written}`)).toEqual(
    [],
  );
});

it('the documents have places of every kind', () => {
  expect(new Set(trips.map(({ kind }) => kind))).toEqual(new Set(placeKinds));
});

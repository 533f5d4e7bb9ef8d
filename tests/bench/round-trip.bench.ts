/**
 * `npm run bench:citations`: every form of citation that the site prints, for every place of every document of the live
 * content, read back by the citation reader; forms × kinds of places, right/total. Ends with an error, and the
 * citations, where one does not lead back.
 */
import { placeKinds, roundTripForms, roundTrips } from '../unit/domain/citing/round-trip.ts';
import { readPolicies } from './read-policies.ts';

const trips = roundTrips(readPolicies().filter(({ policy }) => policy.nature === 'policy'));

const print = (cells: readonly string[]): void => {
  console.log(cells.map((cell) => cell.padEnd(12)).join(''));
};
print(['form', ...placeKinds, 'all']);
for (const form of roundTripForms) {
  const own = trips.filter((trip) => trip.form === form);
  const cells = [...placeKinds.map((kind) => own.filter((trip) => trip.kind === kind)), own];
  print([
    form,
    ...cells.map((cell) => `${String(cell.filter(({ isRight }) => isRight).length)}/${String(cell.length)}`),
  ]);
}
const wrong = trips.filter(({ isRight }) => !isRight);
for (const { form, place, written } of wrong) console.log(`${form} ${place}: ${written}`);
if (wrong.length > 0) process.exitCode = 1;

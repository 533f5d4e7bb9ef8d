/** Path of the file with the licences of all that readers get of others, below the base. */
export const LICENCES_FILE = 'licences.txt';

import fc from 'fast-check';

/**
 * Property tests make the same inputs on every run, so that a change is judged by itself and a failure can be
 * repeated; `FC_SEED=<number> npm run test:unit` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_702) });

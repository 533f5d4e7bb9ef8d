/** Starts the development server, tells its parent process the port, and stops when the parent lets go. */
import { dev } from 'astro';

const server = await dev({
  root: process.cwd(),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 4460 },
});
process.on('disconnect', () => {
  void server.stop().then(() => process.exit(0));
});
process.send?.(server.address.port);

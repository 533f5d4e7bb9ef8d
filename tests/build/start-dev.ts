/**
 * Starts the development server at PORT, tells its parent process the port, answers each message with the seconds of the
 * processor that it has taken, and stops when the parent lets go.
 */
import { dev } from 'astro';

const server = await dev({
  root: process.cwd(),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env['PORT']) },
});
process.on('disconnect', () => {
  void server.stop().then(() => process.exit(0));
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1e6);
});
process.send?.(server.address.port);

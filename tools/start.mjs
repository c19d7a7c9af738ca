// npm start: shows Khulasa on a sample article, from a fresh clone on. The work is done by demo.ts.
import { installModules, runTool } from './install-missing.mjs';

// The child hears Ctrl+C too and closes its browser; this process waits for it.
process.on('SIGINT', () => {});
installModules();
const status = runTool('tsx/dist/cli.mjs', ['tools/demo.ts', ...process.argv.slice(2)]);
// 130 is Ctrl+C: the way to end it.
process.exit(status === 130 ? 0 : status);

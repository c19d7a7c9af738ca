// npm start: shows Khulasa on a sample article, from a fresh clone on. The work is done by demo.ts.
import { installModules, runTool } from './install-missing.mjs';

// The child hears Ctrl+C too and closes its browser; this process waits for it.
process.on('SIGINT', () => {});
installModules();
process.exit(runTool('tsx/dist/cli.mjs', ['tools/demo.ts', ...process.argv.slice(2)]));

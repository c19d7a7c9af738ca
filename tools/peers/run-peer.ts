import { parseArgs } from 'node:util';
import { openPage } from '../read-file.ts';
import { type PeerReading, toAnswer, toPage } from './to-answer.ts';

/** Another reader: what it makes of a document that it may change as it likes; null where it makes nothing of it. */
export type Peer = (document: Document) => PeerReading | null | Promise<PeerReading | null>;

const errorOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function readWith(peer: Peer, file: string): Promise<object> {
  const { window } = await openPage(file);
  try {
    const page = toPage(window.document); // first: a peer may change the document
    return { file, ...toAnswer(await peer(window.document), page) };
  } finally {
    window.close();
  }
}

/**
 * The command line of another reader: `--json FILE...`, one answer a line, in the form of the project's own command,
 * of the same bytes decoded in the same way, in the same document, at the same address.
 */
export async function runPeer(peer: Peer): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  console.log = console.error; // a peer may talk; answers alone go to standard output
  for (const file of positionals) {
    const answer = await readWith(peer, file).catch((error: unknown) => {
      process.exitCode = 1;
      return { file, error: errorOf(error) };
    });
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

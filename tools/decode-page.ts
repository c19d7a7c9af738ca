/** The encoding that a saved page declares: byte order mark, else `<meta charset>` wherever it stands, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return declared.toLowerCase();
}

/**
 * The text of a saved page. A browser that saved it may have rewritten it as UTF-8 and left the old declaration:
 * bytes that are valid UTF-8 with other than ASCII letters are UTF-8, whatever they call themselves.
 */
export function decodePage(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16')) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // not UTF-8: as declared
    }
  }
  try {
    return new TextDecoder(encoding === 'utf-8' ? 'windows-1256' : encoding).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

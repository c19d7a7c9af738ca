/** The address if it is http(s), null for everything else (`javascript:`, `data:`, half addresses). */
export function toWebAddress(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** `https://www.example.org/a/b` → "example.org"; null for what is no web address. */
export function toHost(address: string | null): string | null {
  const found = toWebAddress(address);
  return found === null ? null : new URL(found).hostname.replace(/^www\./, '');
}

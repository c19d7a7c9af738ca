/** An address as a `URL` where it is http(s) (`//host/x` counts as https); null for `javascript:`, `data:` and no address. */
export function toHttpUrl(value: string | null | undefined, base?: string): URL | null {
  const text = value?.trim();
  if (!text) return null;
  try {
    const url = new URL(text.startsWith('//') ? `https:${text}` : text, base);
    return /^https?:$/.test(url.protocol) && url.hostname ? url : null;
  } catch {
    return null;
  }
}

/** Whether a host is the given one or below it: `isHost('m.facebook.com', 'facebook.com')`. */
export const isHost = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

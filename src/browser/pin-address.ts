/** How the library's address names the pin that is open: `page:a.example/1 → #page%3Aa.example%2F1`. */
export const toPinHash = (id: string): string => `#${encodeURIComponent(id)}`;

/** The pin that an address names; null where it names none, also where somebody cut it in the middle of a letter. */
export function readPinHash(hash: string): string | null {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null;
  } catch {
    return null;
  }
}

/** The text of an element, or null as soon as it is longer than asked: a box may hold the whole page. */
export function textUpTo(element: Element, longest: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const parts: string[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
    length += text === ' ' ? 0 : text.length;
    if (length > longest) return null;
    parts.push(text);
  }
  return parts.join('').trim();
}

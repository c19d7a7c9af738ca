import type { Run } from './read-runs.ts';

const PARAGRAPH_LIKE = /^(p|li|ul|ol|blockquote|h[1-6]|dd|dt|pre|table|thead|tbody|tr)$/;
const DEEPEST = 30;

/** Whether an element is a paragraph or a part of a list or table: nothing that holds a whole text. */
export const isParagraphLike = (element: Element): boolean => PARAGRAPH_LIKE.test(element.localName);

/** The nearest element around a run that may hold a text of several paragraphs. */
export function containerOf(run: Run): Element {
  let element = run.element;
  for (let level = 0; level < DEEPEST && element.parentElement && isParagraphLike(element); level++)
    element = element.parentElement;
  return element;
}

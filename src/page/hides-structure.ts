/**
 * In Chrome a form's fields and a document's pictures hide its own properties behind their names, from extensions too
 * (HTML Standard, "named properties" with [LegacyOverrideBuiltIns]): `<input name="parentElement">` turns every way upwards
 * into a circle. No newsroom has such names; a hostile page may.
 */
const STRUCTURE = [
  'parentElement',
  'parentNode',
  'firstChild',
  'firstElementChild',
  'nextSibling',
  'nextElementSibling',
  'previousSibling',
  'previousElementSibling',
  'nodeType',
  'localName',
  'textContent',
  'contains',
  'closest',
  'getAttribute',
  'querySelector',
  'querySelectorAll',
  'body',
  'documentElement',
];

const hides = (node: Node): boolean => STRUCTURE.some((name) => Object.hasOwn(node, name));

/** Whether a page hides its own structure, so that nobody can find a way through it. */
export const hidesStructure = (document: Document): boolean =>
  hides(document) || Array.from(document.getElementsByTagName('form')).some(hides);

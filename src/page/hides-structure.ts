/**
 * In Chrome a form's fields and a document's pictures hide its own properties behind their names, from extensions too
 * (HTML Standard, "named properties" with [LegacyOverrideBuiltIns]): `<input name="parentElement">` turns every way upwards
 * into a circle. No newsroom has such names; a hostile page may.
 */
const OF_ANY = ['firstChild', 'nodeType', 'textContent', 'querySelector', 'querySelectorAll'];
const OF_FORM = [
  ...OF_ANY,
  'parentElement',
  'parentNode',
  'firstElementChild',
  'nextSibling',
  'nextElementSibling',
  'previousSibling',
  'previousElementSibling',
  'localName',
  'contains',
  'closest',
  'getAttribute',
];
const OF_DOCUMENT = [...OF_ANY, 'body', 'documentElement', 'createTreeWalker', 'getElementsByTagName'];

const hides = (node: Node, names: readonly string[]): boolean => names.some((name) => Object.hasOwn(node, name));

/** Whether a page hides its own structure, so that nobody can find a way through it. */
export const hidesStructure = (document: Document): boolean =>
  hides(document, OF_DOCUMENT) ||
  Array.from(document.getElementsByTagName('form')).some((form) => hides(form, OF_FORM));

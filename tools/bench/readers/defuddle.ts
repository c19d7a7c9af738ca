import Defuddle from 'defuddle';

/** Works on the live document, of which it makes its own copies. */
export const read = (document: Document): unknown => new Defuddle(document, { url: document.URL }).parse();

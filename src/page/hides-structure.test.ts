import { expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { hidesStructure } from './hides-structure.ts';
import { detectArticle } from './is-article-page.ts';
import { readPage } from './read-page.ts';

const inForm = `<form><input name="id"><input name="title"><textarea name="body"></textarea>${paragraphsOf(REPORT.paragraphs)}</form>`;

it('lets a form be whose fields have ordinary names', () => {
  const page = pageOf(reportPage({ body: inForm }));
  expect(hidesStructure(page)).toBe(false);
  expect(readPage(page).verdict.isArticle).toBe(true);
});

it.each(['parentElement', 'nextSibling', 'querySelector'])('says so where a field hides %s', (name) => {
  const page = pageOf(reportPage({ body: inForm }));
  const form = page.querySelector('form');
  Object.defineProperty(form, name, { value: form?.firstChild }); // jsdom's forms hide nothing; Chrome's do
  expect(detectArticle(page)).toBe(false);
  expect(() => readPage(page)).toThrow('hides its own structure');
});

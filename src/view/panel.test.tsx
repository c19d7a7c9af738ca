import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { panelStates, samplePin, sampleTrouble, showing } from '../../tools/gallery/states.ts';
import { toldPanelActions } from '../../tools/gallery/told-actions.ts';
import type { PanelState } from '../session/state.ts';
import { Panel } from './panel.tsx';

const draw = (state: PanelState): string => renderToString(<Panel state={state} actions={toldPanelActions} />);
const named = (name: string): PanelState => {
  const state = panelStates[name];
  if (state === undefined) throw new Error(`the gallery has no state ${name}`);
  return state;
};
/** What is read, without tags: those within a sentence leave no gap. */
const words = (html: string): string =>
  html
    .replace(/<\/?(span|bdi|b|i)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** State → what a person must find in it. */
const ROWS: readonly [string, readonly string[]][] = [
  ['starting', ['Opening']],
  ['reading', ['Reading the page']],
  [
    'untranslated',
    [
      'Al Difaf',
      '20 Nov 2026, 18:40 UTC+3',
      'أول قطار كهربائي',
      'Download and translate',
      'about 41 MB',
      'Brief',
      'Samer al-Haddad, Minister of Transport, said',
      '¶ 2',
      'Who',
      '≈ perhaps Nadia Mansour',
      'Said',
      '9 statements',
      'All 9',
      'Posts quoted',
      '3 on X',
      '@harbour_line',
      'after ¶ 3',
      'Only the link is left in the page. Khulasa does not fetch the post for you.',
      'When and where',
      '1.4 billion dollars',
      'Germany',
      '22 Nov 2026',
    ],
  ],
  ['translated', ['First electric train', 'Translated on this device', 'Pinned', 'Open the library', 'Unpin']],
  ['english-only', ['First electric train', 'All 9']],
  ['english-only-untranslated', ['انطلق صباح الجمعة', 'Minister of Transport']],
  ['arabic-only', ['الفقرة 2', 'وزير النقل', 'مؤسسة']],
  ['translator-ready', ['Translate into English', 'on this device']],
  ['translator-setup', ['set up first', 'Open the options']],
  ['no-translator', ['This browser does not translate this article', 'the sentences stay as they are']],
  ['downloading', ['Downloading the translator', 'Cancel']],
  ['translating', ['3 of 10', 'Cancel']],
  ['translation-failed', ['The translator did not come.', 'The Arabic stays.', 'Try again']],
  ['pasted', ['Pasted text']],
  ['stub', ['Only the beginning of this article is on the page; the rest is for subscribers.', 'Samer al-Haddad']],
  ['live-blog', ['19:05 · ¶ 2', '21 Nov 2026, 00:20 · ¶ 4', '1.4 مليار دولار. ¶ 1']],
  ['live-blog-arabic', ['19:05 · الفقرة 2']],
  ['long-words', ['Independent', 'Donaudampf', 'فأسقيناكموها']],
  ['pinning', ['Pinning…']],
  ['pin-removed', ['Unpinned.', 'Undo']],
  ['pin-private', ['private window', 'Pin all the same', 'Do not pin']],
  ['pin-failed', ['could not be kept', 'no room left', 'Try again']],
  ['notice', ['Nothing is selected on the page']],
  ['not-article', ['not in Arabic', 'Persian', 'eleven paragraphs', 'Read it anyway', 'Read my selection', '12 pins']],
  ['home-page', ['does not look like one article', 'Paste Arabic text']],
  [
    'no-text',
    ['text of this article was not found', 'Read again', 'Paste the text', 'keep-story 2', 'Copy the report'],
  ],
  ['no-access', ['Click the icon to read this page', 'choose sites']],
  ['restricted-browser', ['page of the browser itself, or of an extension']],
  ['restricted-store', ['extension store']],
  ['restricted-pdf', ['PDF']],
  ['restricted-file', ['file on your device']],
  ['restricted-other', ['does not let extensions read']],
  ['paste', ['Paste Arabic text', 'Back', 'عنوان من ملف']],
  ['failed', [sampleTrouble.what, sampleTrouble.todo, sampleTrouble.report, 'Copy the report']],
];

describe('what a person sees', () => {
  it.each(ROWS)('%s', (name, expected) => {
    const found = words(draw(named(name)));
    for (const text of expected) expect(found).toContain(text);
  });

  it('every state of the gallery has its row', () => {
    expect(Object.keys(panelStates).sort()).toEqual(ROWS.map(([name]) => name).sort());
  });

  it.each(Object.keys(panelStates))('%s has one heading of the first level, and a main part', (name) => {
    const html = draw(named(name));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toMatch(/<h1[^>]*>[^<]+</);
  });
});

it('what is read aloud counts as the parts do, and one is one', () => {
  const { brief } = showing();
  const [line, statement] = [brief.lines[0], brief.statements.find(({ kind }) => kind === 'indirect')];
  if (!line || !statement) throw new Error('the sample has neither');
  const inner = { ...statement, kind: 'direct' } as const;
  const few = { ...brief, lines: [line], statements: [statement, inner], posts: [] };
  expect(words(draw({ ...named('untranslated'), scene: showing({ brief: few }) }))).toContain(
    'Brief ready: 1 line, 1 statement, 0 posts',
  );
});

describe('English, both, Arabic', () => {
  const line = 'The first electric train on the line';
  const original = 'انطلق صباح الجمعة أول قطار';
  it.each([
    ['english-only', true, false],
    ['translated', true, true],
    ['arabic-only', false, true],
  ])('%s', (name, english, arabic) => {
    const html = draw(named(name));
    expect(html.includes(line)).toBe(english);
    expect(html.includes(original)).toBe(arabic);
  });
});

describe('posts', () => {
  const arabic = 'أول رحلة وصلت';
  const english = 'The first train came on time';
  it.each([
    ['english-only', true, false],
    ['translated', true, true],
    ['arabic-only', false, true],
    ['untranslated', false, true],
  ])('%s', (name, hasEnglish, hasArabic) => {
    const html = draw(named(name));
    expect(html.includes(english)).toBe(hasEnglish);
    expect(html.includes(arabic)).toBe(hasArabic);
    expect(html).toContain('Crowds at Bab al-Bahr');
    expect(html).not.toContain('What a translator from Arabic makes');
  });
});

describe('direction', () => {
  const html = draw(named('translated'));
  it('Arabic paragraphs are told right to left', () => {
    expect(html).toMatch(/<p class="title-original" lang="ar" dir="rtl">/);
    expect(html).toMatch(/<span class="original plain" lang="ar" dir="rtl">/);
    expect(html).toMatch(/<q class="original direct" lang="ar" dir="rtl">/);
  });

  it('handles run left to right, posts by their own words', () => {
    expect(html).toMatch(/<bdi class="handle" dir="ltr">@Dana_K_reports<\/bdi>/);
    expect(html).toMatch(/<p class="post-text under" dir="auto" lang="ar">/);
    expect(html).toMatch(/<p class="post-text" dir="auto" lang(="")?>Crowds/);
  });

  it('a line in Arabic alone turns round', () => {
    expect(draw(named('arabic-only'))).toMatch(/<button type="button" class="line low" dir="rtl"/);
  });
});

describe('hostile data', () => {
  const post = {
    platform: 'x',
    id: null,
    url: 'javascript:alert(1)',
    author: '<script>alert(1)</script>',
    handle: 'x" onload="alert(1)',
    date: 'click here',
    text: '<img src=x onerror=alert(1)>',
    state: 'text',
  } as const;
  const sample = showing();
  const html = draw({
    ...named('untranslated'),
    scene: showing({
      article: {
        ...sample.article,
        url: 'javascript:alert(2)',
        outlet: null,
        published: 'now <b>',
        blocks: [{ kind: 'title', text: '<script>alert(3)</script>' }, ...sample.article.blocks.slice(1)],
      },
      brief: { ...sample.brief, posts: [{ block: 5, post }] },
    }),
  });

  it('is words, never markup or a link', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/href="(?!https?:)/i);
    expect(html).not.toContain('" onload="');
    expect(html).toContain('&lt;script>alert(3)');
  });

  it('every link opens apart and tells nothing', () => {
    const links = draw(named('translated')).match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toMatch(/href="https:\/\/x\.com\//);
    }
  });

  it('a pin of another day shows its day', () => {
    expect(
      words(draw({ ...named('translated'), scene: showing({ pin: { kind: 'pinned', pin: samplePin } }) })),
    ).toMatch(/Pinned 21 Nov 2026/);
  });
});

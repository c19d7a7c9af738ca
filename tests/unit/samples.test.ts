import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/build.ts';

/** How many of the expected actors and statements must be found: what the rules reach. To be raised, never lowered. */
const FLOORS = {
  'wire-report': { actors: 6, statements: 7 },
  economy: { actors: 4, statements: 4 },
  interview: { actors: 2, statements: 0 },
};
const ARTICLES = ['wire-report', 'economy', 'interview'] as const;
const OTHERS = ['home', 'persian', 'urdu', 'english', 'hostile', 'empty-body'];

interface Post {
  readonly url: string | null;
  readonly after: number;
}
interface Statement {
  readonly speaker: number | string | null;
  readonly kind: string;
  readonly text: string;
  readonly says: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
interface Actor {
  readonly ar: string;
  readonly type: string;
  readonly surfaces: readonly string[];
}
/** What the command line prints for a file, and in the same words what a reader expects of it. */
interface Row {
  readonly isArticle: boolean;
  readonly language: string | null;
  readonly article: {
    readonly title: string | null;
    readonly lead: string | null;
    readonly paragraphs: readonly string[];
  } & Record<string, unknown>;
  readonly posts: readonly Post[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly brief: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly dates: readonly { readonly text: string; readonly from: string | null; readonly to: string | null }[];
}
type Expected = Pick<Row, 'posts' | 'actors' | 'statements' | 'dates'> & {
  readonly paragraphs: readonly string[];
} & Record<string, unknown>;

const rows = new Map<string, Row>();
const rowOf = (name: string): Row => {
  const row = rows.get(name);
  if (!row) throw new Error(`nothing was printed for ${name}`);
  return row;
};

beforeAll(() => {
  const names = [...ARTICLES, ...OTHERS];
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, 'tools/read.ts', '--json', ...names.map((name) => `samples/${name}.html`)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== names.length) throw new Error(`${lines.length} lines for ${names.length} files: ${stderr}`);
  for (const [index, name] of names.entries()) rows.set(name, JSON.parse(lines[index] ?? ''));
}, 60_000);

const listOf = (expected: readonly object[], right: readonly object[]) =>
  `missing: ${JSON.stringify(expected.filter((one) => !right.includes(one)))}`;

describe.each(ARTICLES)('%s', (name) => {
  const floors = FLOORS[name];
  const expected: Expected = JSON.parse(readFileSync(join(root, 'samples', `${name}.expected.json`), 'utf8'));

  test('is an Arabic article', () => {
    expect(rowOf(name)).toMatchObject({ isArticle: true, language: 'ar' });
  });

  test.each(['url', 'title', 'lead', 'byline', 'published', 'updated'])('%s', (field) => {
    expect(rowOf(name).article[field]).toBe(expected[field]);
  });

  test('its outlet, and nothing but its paragraphs, in order', () => {
    expect(rowOf(name).article).toMatchObject({ outlet: expected.outlet });
    expect(rowOf(name).article.paragraphs).toEqual(expected.paragraphs);
  });

  test('its posts in their places', () => {
    expect(rowOf(name).posts).toHaveLength(expected.posts.length);
    expect(rowOf(name).posts).toMatchObject(expected.posts);
  });

  test('its actors, as many as rules find', () => {
    const found = rowOf(name).actors.slice(0, 12);
    const right = expected.actors.filter(({ ar, type }) =>
      found.some((actor) => actor.type === type && actor.surfaces.includes(ar)),
    );
    expect(right.length, listOf(expected.actors, right)).toBeGreaterThanOrEqual(floors.actors);
  });

  test('who said what, as much as rules find', () => {
    const { statements, actors } = rowOf(name);
    const right = expected.statements.filter(({ speaker, kind, says }) =>
      statements.some(
        (found) =>
          found.kind === kind &&
          found.text.includes(says) &&
          typeof found.speaker === 'number' &&
          actors[found.speaker]?.surfaces.includes(String(speaker)),
      ),
    );
    expect(right.length, listOf(expected.statements, right)).toBeGreaterThanOrEqual(floors.statements);
  });

  test('its dates', () => {
    expect(rowOf(name).dates).toEqual(
      expect.arrayContaining(expected.dates.map((date) => expect.objectContaining(date))),
    );
  });

  test('three lines, and every text is the very slice it points to', () => {
    const { article, brief, statements } = rowOf(name);
    expect(brief).toHaveLength(3);
    for (const { paragraph, start, end, text } of [...brief, ...statements]) {
      const block = paragraph === -1 ? article.lead : paragraph === -2 ? article.title : article.paragraphs[paragraph];
      expect(block?.slice(start, end)).toBe(text);
    }
  });
});

describe('pages that are no Arabic article', () => {
  test('a front page', () => expect(rowOf('home')).toMatchObject({ isArticle: false }));
  test.each([
    ['persian', 'fa'],
    ['urdu', 'ur'],
    ['english', 'en'],
  ])('an article in another language: %s', (name, language) => {
    expect(rowOf(name)).toMatchObject({ isArticle: true, language });
  });
  test('an article without its text gives its title and no line', () => {
    const { isArticle, language, article, brief } = rowOf('empty-body');
    expect({ isArticle, language }).toEqual({ isArticle: true, language: 'ar' });
    expect(article).toMatchObject({ title: 'الحكومة تقر موازنة العام المقبل بعد جلسة طويلة', paragraphs: [] });
    expect(brief).toEqual([]);
  });
});

describe('a hostile page', () => {
  test('gives what a reader sees', () => {
    const { article, isArticle } = rowOf('hostile');
    expect(isArticle).toBe(true);
    expect(article.title).toBe('بلدية تعلن ترميم السوق القديمة بعد <حريق> الشهر الماضي');
    // What looks like a quoted post and has no address stays a quotation; whether it does is not asked here.
    const long = article.paragraphs.filter((text) => text.length > 60);
    expect(long.map((text) => text.split(' ')[0])).toEqual(['أعلنت', 'وقال', 'وطالب', 'وأكد']);
  });

  test('gives null for a date that is none and an address that opens no page', () => {
    expect(rowOf('hostile').article).toMatchObject({ published: null, updated: null, url: null });
    const urls = rowOf('hostile').posts.flatMap(({ url }) => url ?? []);
    expect(urls.filter((url) => !/^https:\/\/(?:x|twitter)\.com\//.test(url))).toEqual([]);
  });

  test('no script of it comes through', () => {
    expect(JSON.stringify(rowOf('hostile'))).not.toMatch(/javascript:|vbscript:|data:text|<script|onerror/i);
  });
});

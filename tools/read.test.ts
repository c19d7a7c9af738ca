import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REPORT, reportPage } from '../tests/page-of.ts';
import { decodePage } from './decode-page.ts';
import { readArticles, readFileAs } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'khulasa-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function command(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('npx', ['tsx', 'tools/read.ts', ...args], { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** Arabic text as the bytes of windows-1256, as old newsrooms served it. */
function toWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const byte = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  return Uint8Array.from(text, (letter) => byte.get(letter) ?? 63);
}

const parts = {
  title: REPORT.title,
  lead: null,
  paragraphs: ['  فقرة أولى  ', 'فقرة ثانية.'],
  published: '2024-05-05',
  outlet: 'صحيفة الوادي',
};

describe('decodePage', () => {
  const html = (charset: string) =>
    `<html><head><!-- ${'x'.repeat(3000)} --><meta charset="${charset}"></head><body>${REPORT.title}</body></html>`;
  it('reads UTF-8, windows-1256 with a late declaration, and UTF-8 that a browser saved under the old one', () => {
    expect(decodePage(new TextEncoder().encode(html('utf-8')))).toContain(REPORT.title);
    expect(decodePage(toWindows1256(html('windows-1256')))).toContain(REPORT.title);
    expect(decodePage(new TextEncoder().encode(html('windows-1256')))).toContain(REPORT.title);
    expect(decodePage(new Uint8Array(Buffer.from(`\ufeff${html('utf-16')}`, 'utf16le')))).toContain(REPORT.title);
    expect(decodePage(toWindows1256(REPORT.title))).toContain(REPORT.title);
    expect(decodePage(Uint8Array.of(0xff, 0x41, 0xc7))).toBeTypeOf('string');
  });
});

describe('readFileAs', () => {
  it('keeps the paragraphs of text parts unchanged', async () => {
    const { article } = await readFileAs(file('parts.json', JSON.stringify(parts)));
    expect(article.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))).toEqual(parts.paragraphs);
    expect(article).toMatchObject({ published: '2024-05-05', outlet: { name: 'صحيفة الوادي' } });
  });

  it('takes the address of a saved page from --url, else from the source.json beside it', async () => {
    const page = file('page.html', reportPage());
    expect((await readFileAs(page)).article.url).toBeNull();
    file('source.json', '{"url": "https://paper.example/a"}');
    expect((await readFileAs(page)).article.url).toBe('https://paper.example/a');
    expect((await readFileAs(page, 'https://paper.example/b')).article.url).toBe('https://paper.example/b');
  });

  it('says of every line of a .jsonl what came of it', async () => {
    const outcomes = await readArticles(file('many.jsonl', `${JSON.stringify(parts)}\n{"title": 1}\nnot json\n`));
    expect(outcomes.map((outcome) => 'error' in outcome)).toEqual([false, true, true]);
  });
});

describe('the command', () => {
  it('prints one object a file in their order, errors among them, and fails at the end', async () => {
    const files = [
      file('a.html', reportPage()),
      join(folder, 'missing.txt'),
      file('b.txt', [REPORT.title, ...REPORT.paragraphs].join('\n')),
    ];
    const { status, stdout } = await command('--json', '--lines', '2', ...files);
    const objects = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map((object) => object.file)).toEqual(files);
    expect(objects[0]).toMatchObject({
      isArticle: true,
      language: 'ar',
      article: { title: REPORT.title, lead: null, paragraphs: REPORT.paragraphs },
      posts: [],
    });
    expect(objects[1].error).toContain('ENOENT');
    expect(objects[2].article.paragraphs).toEqual(REPORT.paragraphs);
    expect(objects[0].brief.length).toBeLessThanOrEqual(2);
    for (const { paragraph, start, end, text } of objects[0].brief)
      expect(objects[0].article.paragraphs[paragraph]?.slice(start, end)).toBe(text);
    expect(status).toBe(1);
  });

  it('says how it is used', async () => {
    expect(await command('--json')).toMatchObject({ status: 2, stdout: '' });
    expect(await command('--lines', 'x', 'a.html')).toMatchObject({ status: 2, stdout: '' });
  });

  it('prints a brief for the eye, Arabic in its own direction', async () => {
    const { status, stdout } = await command(file('c.html', reportPage()));
    expect(status).toBe(0);
    expect(stdout).toContain(`\u2067${REPORT.title}\u2069`);
  });
});

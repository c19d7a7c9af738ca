import type { Row, Scored } from './ask-scorer.ts';

/** One reader's scores of a corpus. */
export interface Reader {
  readonly name: string;
  readonly scored: Scored;
}

/** What a page's row tells, each with what stands over its column. */
const COLUMNS: readonly (readonly [string, (row: Row) => number | null | undefined])[] = [
  ['body F1', (row) => row.body],
  ['paragraph F1', (row) => row.paragraphs],
  ['title', (row) => row.title],
  ['lead', (row) => row.lead],
  ['byline', (row) => row.byline],
  ['published', (row) => row.published],
  ['posts F1', ({ posts }) => posts && f1(posts)],
  ['detection', ({ detection }) => detection && Number(detection.right)],
];

const f1 = ({ right, predicted, gold }: { right: number; predicted: number; gold: number }): number | null =>
  predicted + gold ? (2 * right) / (predicted + gold) : null;

/** `0.934 → ".93"`, `1 → "1"`, nothing to score → "·"; what is not quite 1 never looks like it. */
function short(value: number | null | undefined): string {
  if (value == null) return '·';
  return value === 1 ? '1' : `.${String(Math.floor(value * 100)).padStart(2, '0')}`;
}

const widthOf = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(...rows.map((cells) => cells[column]?.length ?? 0));

/** Cells as lines, each column as wide as its widest cell; the first column at the left, the others at the right. */
function toLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => widthOf(rows, column)) ?? [];
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd());
}

/** Every page of a corpus, a line each: in every column the readers' values in their order. */
export function tableOfPages(readers: readonly Reader[]): string {
  const ids = readers[0]?.scored.rows.map(({ id }) => id) ?? [];
  const cell = (id: string, read: (row: Row) => number | null | undefined) =>
    readers
      .map(({ scored }) => {
        const row = scored.rows.find((one) => one.id === id);
        return short(row && read(row)).padStart(3);
      })
      .join(' ');
  const head = ['', ...COLUMNS.map(([name]) => name)];
  return toLines([head, ...ids.map((id) => [id, ...COLUMNS.map(([, read]) => cell(id, read))])]).join('\n');
}

/** The scores over a whole corpus, a line each, the readers side by side, and what our value is over. */
export function tableOfScores(readers: readonly Reader[]): string {
  const scores = readers[0]?.scored.scores ?? [];
  const lines = toLines([
    ['', ...readers.map(({ name }) => name)],
    ...scores.map(({ name }) => [
      name,
      ...readers.map(({ scored }) => scored.scores.find((score) => score.name === name)?.value?.toFixed(3) ?? '·'),
    ]),
  ]);
  return lines.map((line, row) => `${line}   ${scores[row - 1]?.detail ?? ''}`.trimEnd()).join('\n');
}

import * as v from 'valibot';
import type { Pin } from '../article/pin.ts';
import { migrate, UnknownVersion } from './migrations.ts';
import { pinSchema } from './pin-schema.ts';

/** A stored record: a pin of the current form, or why it is none ("brief.lines.0.span: Expected Object…"). */
export type ReadRecord = { readonly pin: Pin } | { readonly why: string };

const anyRecord = v.record(v.string(), v.unknown());

/** Brings a record of any version up and parses it. Never throws; `why` names the place and holds no text of the page. */
export function readRecord(raw: unknown): ReadRecord {
  try {
    const parsed = v.safeParse(pinSchema, migrate(v.parse(anyRecord, raw)));
    return parsed.success ? { pin: parsed.output } : { why: whyNot(parsed.issues[0]) };
  } catch (error) {
    if (error instanceof UnknownVersion) return { why: error.message };
    return { why: `could not be brought up: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}

/** `received` could quote the page, so only the place and the expectation are told. */
function whyNot(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the record';
  return `${place}: expected ${issue.expected ?? issue.message}`;
}

const withBlocks = v.object({ article: v.object({ blocks: v.array(v.unknown()) }) });
const title = v.object({ kind: v.literal('title'), text: v.string() });

/** What can still be told of a record that is no pin: its title, if that much is whole. */
export function findTitle(raw: unknown): string | null {
  const record = v.safeParse(withBlocks, raw);
  for (const block of record.success ? record.output.article.blocks : []) {
    const found = v.safeParse(title, block);
    if (found.success) return found.output.text;
  }
  return null;
}

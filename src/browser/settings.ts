import * as v from 'valibot';
import browser from 'webextension-polyfill';

const settingsSchema = v.object({
  /** Which language rules the panel. */
  show: v.fallback(v.picklist(['en', 'both', 'ar']), 'both'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the reader chose; a value that makes no sense counts as not chosen. */
export async function readSettings(): Promise<Settings> {
  return v.parse(settingsSchema, await browser.storage.local.get());
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

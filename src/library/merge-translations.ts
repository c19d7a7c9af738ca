import type { PinDraft } from '../article/pin.ts';
import { textOf } from '../article/text-of.ts';
import type { Translation } from '../article/translation.ts';

const placeOf = ({ span, language }: Translation): string => `${span.block}:${span.start}:${span.end}:${language}`;

/**
 * The translations of a draft, and those of the pin before it whose Arabic still stands in the same place:
 * an article that its newsroom has changed does not keep the English of what it no longer says.
 */
export function mergeTranslations(before: PinDraft | null, draft: PinDraft): Translation[] {
  const merged = new Map<string, Translation>();
  for (const old of before?.translations ?? [])
    if (before && textOf(before.article, old.span) === textOf(draft.article, old.span)) merged.set(placeOf(old), old);
  for (const made of draft.translations) merged.set(placeOf(made), made);
  return [...merged.values()];
}

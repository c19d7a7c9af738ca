import type { Pin } from '../article/pin.ts';
import { blockText } from '../article/text-of.ts';
import type { PinSummary } from './pin-summary.ts';

/** Characters of the first block that stand for a title where an article has none. */
const FIRST_WORDS = 120;

export function toSummary(pin: Pin): PinSummary {
  const { blocks, url, outlet, published } = pin.article;
  const titled = blocks.findIndex((block) => block.kind === 'title' && block.text !== '');
  const told = titled >= 0 ? titled : blocks.findIndex((block) => blockText(block) !== '');
  const text = blocks[told] ? blockText(blocks[told]) : '';
  const translated = pin.translations.find(({ span }) => span.block === titled && span.start === 0);
  return {
    id: pin.id,
    url,
    title: titled >= 0 ? text : text.slice(0, FIRST_WORDS),
    translatedTitle: translated?.text ?? null,
    outlet,
    published,
    pinnedAt: pin.pinnedAt,
    minutes: pin.brief.reading.minutes,
    note: pin.note,
    tags: pin.tags,
  };
}

import type { ComponentChildren, VNode } from 'preact';
import type { Show } from '../session/state.ts';
import { inLanguage } from './in-language.ts';

interface PairProps {
  readonly english: string | null;
  readonly original: string;
  readonly language: string | null;
  readonly show: Show;
  /** Direct speech hangs in quotation marks; indirect speech is slanted in English, and in Arabic left as it is. */
  readonly speech?: 'direct' | 'indirect';
  /** Stands at the end of whichever comes first. */
  readonly tail?: ComponentChildren;
}

/** English over the article's own words, as `show` asks. What has no English stands in Arabic under every choice. */
export function Pair({ english, original, language, show, speech, tail }: PairProps): VNode {
  const Words = speech === 'direct' ? 'q' : 'span';
  const withEnglish = english !== null && show !== 'ar';
  const withOriginal = english === null || show !== 'en';
  const kind = speech ?? 'plain';
  return (
    <>
      {withEnglish && (
        <Words class={`english ${kind}`} lang="en" dir="ltr">
          {english}
          {tail !== undefined && <> {tail}</>}
        </Words>
      )}
      {withOriginal && (
        <Words class={`original ${kind}${withEnglish ? '' : ' alone'}`} {...inLanguage(language)}>
          {original}
          {tail !== undefined && !withEnglish && <> {tail}</>}
        </Words>
      )}
    </>
  );
}

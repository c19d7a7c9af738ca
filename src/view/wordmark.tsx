import type { VNode } from 'preact';

export function Wordmark(): VNode {
  return (
    <p class="wordmark">
      Khulasa{' '}
      <bdi lang="ar" dir="rtl">
        خلاصة
      </bdi>
    </p>
  );
}

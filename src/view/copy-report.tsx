import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** The report of a trouble, to read before it is copied. It holds no text of the page. */
export function CopyReport({ report }: { readonly report: string }): VNode {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    const done = navigator.clipboard?.writeText(report) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="why">
      <p>
        What happened: <code>{report}</code>
      </p>
      <p>
        <button type="button" class="quiet" onClick={copy}>
          Copy the report
        </button>
        . It holds no text of the page.{' '}
        <span role="status">
          {copied === true && 'Copied.'}
          {copied === false && 'It could not be copied: select the words above.'}
        </span>
      </p>
    </div>
  );
}

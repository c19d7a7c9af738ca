import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, Verdict } from '../article/article.ts';
import type { PanelActions, Scene, Trouble } from '../session/state.ts';
import { countPins } from './bar.tsx';
import { CopyReport } from './copy-report.tsx';
import { LibraryIcon, PageIcon, PasteIcon, SelectIcon, ToolbarFigure } from './icons.tsx';
import { languageName } from './in-language.ts';
import { Bones, type Choice, Choices, StatePage } from './state-page.tsx';

interface SceneProps {
  readonly actions: PanelActions;
  readonly pins: number | null;
}

const SKELETON = [
  [96, 58],
  [98, 92, 64],
  [95, 97, 40],
  [90, 94, 52],
] as const;

const paste = ({ actions }: SceneProps): Choice => ({
  icon: PasteIcon,
  label: 'Paste Arabic text',
  why: 'From a letter, a document or an app',
  act: actions.openPaste,
});
const selection = ({ actions }: SceneProps): Choice => ({
  icon: SelectIcon,
  label: 'Read my selection',
  why: 'Select the story on the page first',
  act: actions.readSelection,
});
const library = ({ actions, pins }: SceneProps): Choice => ({
  icon: LibraryIcon,
  label: 'Open the library',
  why: pins === null ? 'What you have pinned' : `${countPins(pins)}, kept on this device`,
  act: actions.openLibrary,
});

/** Before there is anything to show. */
export function Waiting({ title }: { readonly title: string }): VNode {
  return (
    <div class="waiting" aria-busy="true">
      <h1>{title}</h1>
      <Bones rows={SKELETON} />
    </div>
  );
}

/** `{language: 'fa'}` → "This page is not in Arabic". */
function notArticleTitle({ isArticle, language }: Verdict): string {
  if (language !== null && language !== 'ar') return 'This page is not in Arabic';
  return isArticle ? 'This page is not an Arabic article' : 'This page does not look like one article';
}

export function NotArticle({ verdict, ...props }: SceneProps & { readonly verdict: Verdict }): VNode {
  const language = languageName(verdict.language);
  const anyway: Choice = {
    icon: PageIcon,
    label: 'Read it anyway',
    why: 'If the article is there but was missed',
    act: props.actions.readAnyway,
  };
  return (
    <StatePage title={notArticleTitle(verdict)}>
      <p>
        {language !== null && `It is in ${language}. `}
        {verdict.why !== '' && `What Khulasa sees: ${verdict.why}. `}
        Khulasa reads one news article in Arabic at a time.
      </p>
      <Choices choices={[anyway, selection(props), paste(props), library(props)]} />
    </StatePage>
  );
}

/** Counts and step names only. */
function toReport({ article, removed, source, verdict }: Reading): string {
  const steps = new Map<string, number>();
  for (const { step } of removed) steps.set(step, (steps.get(step) ?? 0) + 1);
  const left = [...steps].map(([step, count]) => `${step} ${count}`).join(', ');
  return `${article.blocks.length} blocks kept; left out: ${left || 'none'}; source ${source}; ${verdict.why}`;
}

export function NoText({ reading, ...props }: SceneProps & { readonly reading: Reading }): VNode {
  return (
    <StatePage title="The text of this article was not found">
      <p>
        {reading.verdict.isStub
          ? 'The headline is there; the story under it is for subscribers. Signed in, read again.'
          : 'The headline is there; the story under it is not. It may load after a click, or stand behind a sign-in.'}
      </p>
      <div class="choice-row">
        <button type="button" class="button first" onClick={props.actions.readAgain}>
          Read again
        </button>
        <button type="button" class="button" onClick={props.actions.readSelection}>
          Read my selection
        </button>
        <button type="button" class="button" onClick={props.actions.openPaste}>
          Paste the text
        </button>
      </div>
      <CopyReport report={toReport(reading)} />
    </StatePage>
  );
}

export function NoAccess({ actions, pins }: SceneProps): VNode {
  return (
    <div class="state-page">
      <ToolbarFigure />
      <h1>Click the icon to read this page</h1>
      <p>Khulasa sees a page only after you click its icon in the toolbar. A move to another page ends that.</p>
      <p class="why">
        To skip the click on newsrooms you trust,{' '}
        <button type="button" class="quiet" onClick={actions.openOptions}>
          choose sites
        </button>
        .
      </p>
      <Choices choices={[paste({ actions, pins }), library({ actions, pins })]} />
    </div>
  );
}

const RESTRICTED: Readonly<Record<Extract<Scene, { kind: 'restricted' }>['page'], string>> = {
  browser: 'This is a page of the browser itself, or of an extension. No extension may read those.',
  store: 'This is the browser’s extension store. No extension may read its pages.',
  pdf: 'This is a PDF in the browser’s own viewer, which extensions cannot read. Copy its text and paste it here.',
  file: 'This is a file on your device. The browser lets Khulasa read files only if you allow it in the list of extensions.',
  other: 'The browser does not let extensions read this page.',
};

export function Restricted({ page, ...props }: SceneProps & { readonly page: keyof typeof RESTRICTED }): VNode {
  return (
    <StatePage title="Khulasa cannot read this page">
      <p>{RESTRICTED[page]}</p>
      <Choices choices={[paste(props), library(props)]} />
    </StatePage>
  );
}

export function PasteBox({ draft, actions }: { readonly draft: string; readonly actions: PanelActions }): VNode {
  const [text, setText] = useState(draft);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <StatePage title="Paste Arabic text">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.readPasted(text);
        }}
      >
        <label class="field">
          <span>The title on the first line, if there is one; then the text. It stays on this device.</span>
          <textarea
            ref={box}
            dir="auto"
            rows={12}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="choice-row">
          <button type="submit" class="button first" disabled={text.trim() === ''}>
            Read
          </button>
          <button type="button" class="button" onClick={actions.back}>
            Back
          </button>
        </div>
      </form>
    </StatePage>
  );
}

export function Failed({ trouble, ...props }: SceneProps & { readonly trouble: Trouble }): VNode {
  return (
    <StatePage title={trouble.what}>
      <p>{trouble.todo}</p>
      <div class="choice-row">
        <button type="button" class="button first" onClick={props.actions.readAgain}>
          Read again
        </button>
        <button type="button" class="button" onClick={props.actions.openPaste}>
          Paste the text
        </button>
      </div>
      <CopyReport report={trouble.report} />
    </StatePage>
  );
}

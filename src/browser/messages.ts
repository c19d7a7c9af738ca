import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { readingSchema } from './reading-schema.ts';

const tab = v.pipe(v.number(), v.integer());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const document = v.pipe(v.string(), v.maxLength(64));
const mode = v.picklist(['auto', 'anyway', 'selection']);
const span = v.object({ block: offset, start: offset, end: offset });
const nothing = v.undefined();

const outcome = v.variant('kind', [
  v.object({ kind: v.literal('read'), reading: readingSchema, document }),
  v.object({ kind: v.literal('nothing-selected') }),
  v.object({ kind: v.literal('no-access') }),
  v.object({ kind: v.literal('restricted'), page: v.picklist(['browser', 'store', 'pdf', 'file', 'other']) }),
  v.object({ kind: v.literal('failed'), report: v.string() }),
]);

/** Who may send a message: one of our own pages (or the background), or our script inside a web page. */
type From = 'extension' | 'page';

const message = <Ask extends v.GenericSchema, Answer extends v.GenericSchema>(
  from: From,
  ask: Ask,
  answer: Answer,
) => ({
  from,
  ask,
  answer,
});

/** Everything that is said between the background, our pages and the scripts in web pages. Callers and handlers derive from it. */
export const messages = {
  /** Panel → background: the article of a tab. */
  read: message('extension', v.object({ tab, mode }), outcome),
  /** Panel → background: scroll a tab to a span and light it; false where that document is gone. */
  show: message('extension', v.object({ tab, document, span }), v.boolean()),
  /** Panel → background: put the light out. */
  clear: message('extension', v.object({ tab }), v.boolean()),
  /** Panel → background, when it opens: how the click that opened it wants the tab read. */
  wanted: message('extension', v.object({ tab }), mode),
  /** Background → panel: the icon or a menu entry was clicked on a tab. */
  clicked: message('extension', v.object({ tab, mode }), nothing),
  /** Page in a private window → background, where it has no database of its own. Both ends are parsed in library/. */
  library: message('extension', v.unknown(), v.unknown()),

  /** Background → content script. */
  readPage: message('extension', v.object({ mode }), outcome),
  showSpan: message('extension', v.object({ document, span }), v.boolean()),
  clearSpan: message('extension', v.object({}), v.boolean()),

  /** Content script → panel: another article stands in the same document now. */
  moved: message('page', v.object({ document }), nothing),
  /** Detector → background: whether an Arabic article stands on the page. */
  detected: message('page', v.object({ article: v.boolean() }), nothing),
} as const;

type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Ask<Name extends MessageName> = v.InferOutput<Messages[Name]['ask']>;
export type Answer<Name extends MessageName> = v.InferOutput<Messages[Name]['answer']>;

/** Where a message comes from. */
export interface Sender {
  /** The tab whose page sent it; null from our own pages and the background. */
  readonly tab: number | null;
}

export type Handlers = {
  readonly [Name in MessageName]?: (ask: Ask<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>;
};

/** Asks another part of the extension. Rejects where nobody answers or the answer makes no sense. */
export async function call<Name extends MessageName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return toAnswer(name, await browser.runtime.sendMessage({ name, ask }));
}

/** Asks the content script of a tab's top document. Rejects where there is none. */
export async function callTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  ask: Ask<Name>,
): Promise<Answer<Name>> {
  return toAnswer(name, await browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 }));
}

/** Tells without waiting; nobody may be listening. */
export function tell<Name extends MessageName>(name: Name, ask: Ask<Name>): void {
  call(name, ask).catch(() => {});
}

/** Answers the messages it has a handler for and leaves the others to other listeners. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(envelopeSchema, raw);
    if (!envelope.success) return undefined;
    const { name, ask } = envelope.output;
    const handler = handlers[name];
    const from = readSender(sender);
    if (!handler || from?.from !== messages[name].from) return undefined;
    return handle(name, handler, ask, { tab: from.tab });
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

const names = Object.keys(messages) as [MessageName, ...MessageName[]];
const envelopeSchema = v.object({ name: v.picklist(names), ask: v.unknown() });

async function handle(name: MessageName, handler: unknown, ask: unknown, sender: Sender): Promise<unknown> {
  const parsed: unknown = v.parse(messages[name].ask, ask);
  return (handler as (ask: unknown, sender: Sender) => unknown)(parsed, sender);
}

function toAnswer<Name extends MessageName>(name: Name, raw: unknown): Answer<Name> {
  // A handler that says nothing reaches the caller as null in Chrome.
  return v.parse(messages[name].answer, raw ?? undefined) as Answer<Name>;
}

/** Our own pages have our address; our scripts in web pages have a tab and the page's. Anyone else is nobody. */
function readSender(sender: Runtime.MessageSender): { from: From; tab: number | null } | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (!sender.url || sender.url.startsWith(own)) return { from: 'extension', tab: null };
  return sender.tab?.id === undefined ? null : { from: 'page', tab: sender.tab.id };
}

import type { Article } from '../../src/article/article.ts';
import type { Pin } from '../../src/article/pin.ts';
import type { PanelState, PinState, Scene, Showing, Trouble } from '../../src/session/state.ts';
import { sampleArticle, sampleBrief, sampleTranslations } from './sample-article.ts';

export const samplePin: Pin = {
  version: 1,
  id: 'sample',
  article: sampleArticle,
  brief: sampleBrief,
  translations: sampleTranslations,
  note: 'Compare the number of injured with tomorrow’s report. قارن مع تقرير الغد.',
  tags: ['trains', 'النقل'],
  pinnedAt: '2026-11-21T09:30:00Z',
  changedAt: '2026-11-21T09:30:00Z',
};

export const sampleTrouble: Trouble = {
  what: 'The page could not be read',
  todo: 'Reload the page and click the icon again. If it stays so, paste the text.',
  report: 'TypeError in step read-body, 0 of 11 blocks kept',
};

export const showing = (changes: Partial<Showing> = {}): Showing => ({
  kind: 'showing',
  article: sampleArticle,
  brief: sampleBrief,
  onPage: true,
  pin: { kind: 'unpinned' },
  translation: { kind: 'off', readiness: { state: 'needs-download', bytes: 41_000_000, needsGesture: true } },
  lit: null,
  ...changes,
});

/** The sample as a live blog: two updates under its first paragraph, the second after midnight. */
export const liveBlog: Article = {
  ...sampleArticle,
  blocks: sampleArticle.blocks.map((block, index) => {
    const at = { 3: '2026-11-20T19:05:00+03:00', 6: '2026-11-21T00:20:00+03:00' }[index];
    return at === undefined || block.kind === 'post' ? block : { ...block, at };
  }),
};

const panel = (scene: Scene, show: PanelState['show'] = 'both'): PanelState => ({
  scene,
  show,
  pins: 12,
  notice: null,
});
const done: Showing['translation'] = { kind: 'done', done: sampleTranslations };
const pinned: PinState = { kind: 'pinned', pin: samplePin };
const emptyReading = {
  article: { ...sampleArticle, blocks: sampleArticle.blocks.slice(0, 2) },
  verdict: { isArticle: true, language: 'ar', isStub: false, why: 'a title and a lead, no paragraphs' },
  removed: [
    { step: 'keep-story', why: 'more links than words', text: 'اقرأ أيضاً' },
    { step: 'keep-story', why: 'more links than words', text: 'الأكثر قراءة' },
  ],
  source: 'general',
};

/** Names and addresses that no line is wide enough for. */
function toLongWords({ article, brief }: Showing): Partial<Showing> {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze'.repeat(2);
  const arabic = 'فأسقيناكموها'.repeat(9);
  return {
    article: {
      ...article,
      outlet: { name: arabic, english: `Independent ${long}` },
      byline: `${arabic} ${long}`,
      blocks: [{ kind: 'title', text: `${arabic} ${long}` }, ...article.blocks.slice(1)],
    },
    brief: {
      ...brief,
      actors: brief.actors.map((actor, index) => ({
        ...actor,
        name: `${arabic}${index}`,
        english: { text: long, from: 'model' },
        role: { text: arabic, english: index % 2 === 0 ? long : null },
      })),
      figures: brief.figures.map((figure) => ({ ...figure, english: long })),
      posts: brief.posts.map(({ block, post }) => ({ block, post: { ...post, author: arabic, handle: long } })),
    },
  };
}

/** Every state of the panel that a person can meet, by name. */
export const panelStates: Readonly<Record<string, PanelState>> = {
  translated: panel(showing({ translation: done, pin: pinned, lit: sampleBrief.lines[1]?.span ?? null })),
  untranslated: panel(showing()),
  'english-only': panel(showing({ translation: done }), 'en'),
  'arabic-only': panel(showing({ translation: done }), 'ar'),
  'english-only-untranslated': panel(showing(), 'en'),
  'translator-ready': panel(showing({ translation: { kind: 'off', readiness: { state: 'ready' } } })),
  'translator-setup': panel(
    showing({ translation: { kind: 'off', readiness: { state: 'needs-setup', why: 'permission' } } }),
  ),
  'no-translator': panel(
    showing({ translation: { kind: 'off', readiness: { state: 'unavailable', why: 'no Translator' } } }),
  ),
  downloading: panel(showing({ translation: { kind: 'opening', progress: 0.4 } })),
  translating: panel(
    showing({
      translation: { kind: 'working', done: sampleTranslations.slice(0, 3), total: sampleTranslations.length },
    }),
  ),
  'translation-failed': panel(
    showing({
      translation: {
        kind: 'failed',
        trouble: { what: 'The translator did not come.', todo: 'It may be offline.', report: 'timeout in open' },
        done: [],
      },
    }),
  ),
  pasted: panel(
    showing({
      onPage: false,
      article: { ...sampleArticle, url: null, outlet: null, byline: null, published: null },
    }),
  ),
  stub: panel(showing({ isStub: true })),
  'live-blog': panel(showing({ article: liveBlog })),
  'live-blog-arabic': panel(showing({ article: liveBlog }), 'ar'),
  'long-words': panel(showing(toLongWords(showing()))),
  pinning: panel(showing({ pin: { kind: 'pinning' } })),
  'pin-removed': panel(showing({ pin: { kind: 'removed', pin: samplePin } })),
  'pin-private': panel(showing({ pin: { kind: 'confirm-private' } })),
  'pin-failed': panel(
    showing({
      pin: {
        kind: 'failed',
        trouble: {
          what: 'The pin could not be kept.',
          todo: 'The device has no room left. Nothing already pinned is lost.',
          report: 'QuotaExceededError in put',
        },
      },
    }),
  ),
  notice: { ...panel(showing()), notice: 'Nothing is selected on the page. Select the story there, then try again.' },
  starting: panel({ kind: 'starting' }),
  reading: panel({ kind: 'reading' }),
  'not-article': panel({
    kind: 'not-article',
    verdict: { isArticle: true, language: 'fa', isStub: false, why: 'eleven paragraphs under one title' },
  }),
  'home-page': panel({
    kind: 'not-article',
    verdict: {
      isArticle: false,
      language: 'ar',
      isStub: false,
      why: 'sixty links and no paragraph longer than a line',
    },
  }),
  'no-text': panel({ kind: 'no-text', reading: emptyReading }),
  'no-access': panel({ kind: 'no-access' }),
  'restricted-browser': panel({ kind: 'restricted', page: 'browser' }),
  'restricted-store': panel({ kind: 'restricted', page: 'store' }),
  'restricted-pdf': panel({ kind: 'restricted', page: 'pdf' }),
  'restricted-file': panel({ kind: 'restricted', page: 'file' }),
  'restricted-other': panel({ kind: 'restricted', page: 'other' }),
  paste: panel({ kind: 'paste', draft: 'عنوان من ملف\nقال الوزير إنّ CNN نشرت الخبر (قبل 3 ساعات).' }),
  failed: panel({ kind: 'failed', trouble: sampleTrouble }),
};

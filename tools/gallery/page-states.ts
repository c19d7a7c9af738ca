import type { PinSummary } from '../../src/library/pin-summary.ts';
import type { LibraryState } from '../../src/session/library-state.ts';
import type { OptionsState } from '../../src/view/options-page.tsx';
import type { WelcomeState } from '../../src/view/welcome-page.tsx';
import { liveBlog, samplePin, sampleTrouble } from './states.ts';

const row = (id: string, changes: Partial<PinSummary>): PinSummary => ({
  id,
  url: 'https://www.difaf.example/a',
  title: 'عنوان من الضفاف',
  translatedTitle: null,
  outlet: { name: 'الضفاف', english: 'Al Difaf' },
  published: '2026-11-20',
  pinnedAt: '2026-11-21T09:30:00Z',
  minutes: 2,
  note: '',
  tags: [],
  ...changes,
});

const pins: readonly PinSummary[] = [
  row('sample', {
    title: 'أول قطار كهربائي بين العاصمة والميناء ينطلق بعد تأخير دام 3 أعوام',
    translatedTitle: 'First electric train between capital and port sets off after three years’ delay',
    note: samplePin.note,
  }),
  row('b', {
    title: 'مهرجان الزيتون يعود إلى الجبل بمشاركة 40 قرية',
    outlet: { name: 'صوت الجبل', english: null },
  }),
  row('c', {
    title: 'ارتفاع أسعار القمح 6% في تشرين الأول/ أكتوبر، و«FAO» تدعو إلى الهدوء',
    outlet: null,
    pinnedAt: '2026-10-30T12:00:00Z',
  }),
  row('d', { title: 'نص ملصوق من رسالة', url: null, outlet: null, published: null, pinnedAt: '2026-10-02T12:00:00Z' }),
];

const library = (changes: Partial<LibraryState>): LibraryState => ({
  list: { kind: 'ready', pins, unreadable: [] },
  opened: { kind: 'none' },
  show: 'both',
  removed: null,
  trouble: null,
  ...changes,
});

/** States of the library page, by name. */
export const libraryStates: Readonly<Record<string, LibraryState>> = {
  list: library({
    list: {
      kind: 'ready',
      pins,
      unreadable: [{ id: 'x', since: '2026-11-01T00:00:00Z', why: 'brief.lines: Expected Array', title: 'خبر قديم' }],
    },
  }),
  open: library({ opened: { kind: 'open', pin: samplePin } }),
  untranslated: library({ opened: { kind: 'open', pin: { ...samplePin, translations: [] } } }),
  'live-blog': library({ opened: { kind: 'open', pin: { ...samplePin, article: liveBlog } } }),
  empty: library({ list: { kind: 'ready', pins: [], unreadable: [] } }),
  opening: library({ list: { kind: 'opening' }, opened: { kind: 'opening', id: 'sample' } }),
  gone: library({ opened: { kind: 'gone', id: 'z' }, removed: samplePin }),
  failed: library({ list: { kind: 'failed', trouble: sampleTrouble } }),
  'pin-failed': library({ opened: { kind: 'failed', id: 'b', trouble: sampleTrouble }, trouble: sampleTrouble }),
};

const newsrooms = [
  { name: 'الضفاف', english: 'Al Difaf', host: 'difaf.example' },
  { name: 'صوت الجبل', english: null, host: 'sawt-aljabal.example' },
];
const welcome = { newsrooms, allowed: false, trouble: null };

/** States of the welcome page, by name. */
export const welcomeStates: Readonly<Record<string, WelcomeState>> = {
  first: welcome,
  allowed: { ...welcome, allowed: true },
  refused: { ...welcome, trouble: 'The browser did not give access. Reading by a click works all the same.' },
  unknown: { ...welcome, allowed: null },
};

const options = {
  newsrooms,
  newsroomsAllowed: true,
  sites: ['a-paper.example'],
  allSites: false,
  show: 'both',
} as const;

/** States of the options page, by name. */
export const optionsStates: Readonly<Record<string, OptionsState>> = {
  some: { ...options, trouble: null },
  none: { ...options, newsroomsAllowed: false, sites: [], trouble: '“http:/x” is not a web address.' },
};

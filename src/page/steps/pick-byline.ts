import { normalise } from '../../arabic/normalise.ts';
import { findVisibleDate } from '../../arabic/visible-dates.ts';
import { BYLINE_LABELS, BYLINE_WORDS, NOBODY_NAMES, OUTLET_WORDS, WRITER_TRADES } from '../../lexicon/page-words.ts';
import { couldBeName } from '../could-be-name.ts';
import { foldNodes } from '../fold-space.ts';
import { isByline, toByline, toName } from '../is-byline.ts';
import { isNameLike } from '../is-name-like.ts';
import { isNameLine } from '../is-name-line.ts';
import { isOutletName } from '../is-outlet-name.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { endsSentence, keyOf, linkShare, opensWith, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { isToldOf, placedIn, signedIn } from '../signed-lines.ts';
import { isCredit } from './drop-page-lines.ts';

const NAMES =
  /(?:^|[\s_-])(?:authors?|authored|createdby|byline|by|writers?|reporters?|journalists?|columnists?|editors?)(?:$|[\s_-])/i;
const CAMEL = /([a-z])([A-Z])/g;
const NOBODY = new Set<string>(NOBODY_NAMES);
const SPOKEN_LABELS = new Set<string>([...BYLINE_LABELS, ...BYLINE_WORDS]);
const LONGEST = 60; // characters
const LONGEST_LINE = 140;
const LEVELS = 3;
const AGO = /^\s*(?:منذ|قبل)\s/;

const NAMED = '[rel~="author"], [itemprop~="author"], [class*="author"], [class*="byline"], [class*="writer"]';

/** Where the page about a writer is usually kept. */
const WRITERS_PAGE =
  /\/(?:authors?|writers?|users?|journalists?|columnists?|contributors?|reporters?|auteurs?|كاتب|الكاتب|كتاب-المقالات)\/[^?#]|[?&](?:author|writer)(?:_?id)?=/i;
const NO_WRITERS_PAGE = /\/(?:log-?in|log-?out|register|sign-?(?:in|up)|password)\b/i;
const LOGIN = /^[a-z\d][a-z\d._-]*$/; // a spelling that no reader is meant to see
const FROM = /^من\s+/;
const SOURCE = /^المصدر\s*[:/-]\s*/;
const FEW_WORDS = 4;
const AT_START = 30; // lines behind the title
const OPENING_PROSE = 2; // paragraphs, a lead among them, over which a writer's line may still come

const namesOf = (element: Element): string =>
  ['class', 'rel', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');

function isNamed(run: Run): boolean {
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement)
    if (NAMES.test(namesOf(element).replace(CAMEL, '$1-$2'))) return true;
  return false;
}

/** A label in words of its own that only screen readers say, as the comma shows: `<span>المؤلف، </span><span>ليلى حداد</span>`. */
const isSpokenLabel = (text: string): boolean => /[،,]\s*$/.test(text) && SPOKEN_LABELS.has(keyOf(text));

/** Neither a time nor a handle nor a spoken label: such nodes part a name from what stands beside it, as does a trade in an element of its own. */
function isName(node: Node): boolean {
  const text = node.nodeValue ?? '';
  return (
    !node.parentElement?.closest('time') &&
    !AGO.test(text) &&
    !isSpokenLabel(text) &&
    !findVisibleDate(text) &&
    !/^\s*(?:@\w|\w+@\s*$)/.test(text)
  );
}

/** The texts of neighbouring nodes, parted where a time or a handle stands between. */
function textsOf(nodes: readonly Node[]): string[] {
  const groups: Node[][] = [[]];
  for (const node of nodes) {
    if (!isName(node)) groups.push([]);
    else if (groups.at(-1)?.length && opensWith(node.nodeValue?.trim() ?? '', WRITER_TRADES)) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups.map(foldNodes).filter(Boolean);
}

/** Whether an element or one around it, as far as the line's own, is named as the author's. */
function isHeldByName(from: Element | null, line: Element): boolean {
  for (let element = from; element && line.contains(element); element = element.parentElement)
    if (element.matches(NAMED)) return true;
  return false;
}

/** Whether a link leads to the page about a writer. */
function isWritersLink(link: Element | null | undefined): boolean {
  const address = link?.getAttribute('href') ?? '';
  if (!address.includes('%')) return WRITERS_PAGE.test(address) && !NO_WRITERS_PAGE.test(address);
  try {
    return WRITERS_PAGE.test(decodeURI(address));
  } catch {
    return false;
  }
}

/** The name in the one link of a line that leads to a writer's page. */
function linkedIn(run: Run): string[] {
  if (run.linked === 0) return [];
  const nodes = run.nodes.filter((node) => isWritersLink(node.parentElement?.closest('a[href]')));
  const links = new Set(nodes.map((node) => node.parentElement?.closest('a[href]')));
  return links.size === 1 ? [foldNodes(nodes)] : [];
}

/** The parts of a line that stand in an element named as the author's; the whole line where a box around it is. */
function namedIn(run: Run): string[] {
  const inside = run.nodes.filter((node) => isHeldByName(node.parentElement, run.element));
  return inside.length > 0 ? textsOf(inside) : isNamed(run) ? textsOf(run.nodes) : [];
}

/** A line and, where markup alone keeps its parts apart, each part: `<span>كتب: سعد</span><span>نشر في…</span>`. */
const partsOf = (run: Run): string[] =>
  run.nodes.length > 1 ? [...textsOf(run.nodes), run.text, ...run.nodes.map((node) => foldNodes([node]))] : [run.text];

/** What stands behind `المصدر:`, on the line itself or on the next one. */
function sourcesIn(lines: readonly Run[]): string[] {
  return lines.flatMap((run, index) => {
    if (!opensWith(run.text, ['المصدر'])) return [];
    return run.text.replace(/^\S+\s*:?\s*/, '') || (lines[index + 1]?.text ?? []);
  });
}

/** Names that stand without any label in one line with the date or beside it: `رنا قصير – بيروت | 17 كانون الثاني 2022`. */
function besideDate(lines: readonly Run[], around: readonly Run[]): string[] {
  const date = lines.find((run) => findVisibleDate(run.text) || run.timed > 0 || AGO.test(run.text));
  const at = date ? around.indexOf(date) : -2;
  const [before, after] = [around[at - 1], around[at + 1]].map((run) => (run && lines.includes(run) ? run : undefined));
  const parts = [...(date ? [...partsOf(date), ...date.text.split(/\s+[|•·]\s+/)] : []), before?.text, after?.text];
  return parts.flatMap((text) => (text ? toName(text) : [])).filter(isNameLike);
}

/** Names that stand with their place on a line of their own before the text: `بغداد: نورا خالد`, `من سعد المالكي`. */
function beforeText(around: readonly Run[]): string[] {
  const prose = around.filter((run) => scoreProse(run) > 0 && endsSentence(run.text));
  const end = prose[OPENING_PROSE] ? around.indexOf(prose[OPENING_PROSE]) : around.length;
  const lines = around.slice(0, end).filter((run) => run.kind !== 'heading' && run.text.length <= LONGEST_LINE);
  return lines
    .flatMap((run) => partsOf(run).map(toName))
    .flatMap((text) => {
      if (isNameLine(text)) return text;
      const name = text.replace(FROM, '');
      return name !== text && name.split(/\s+/).length <= FEW_WORDS && !/\s[إا]لى\s/.test(name) && isNameLike(name)
        ? name
        : [];
    });
}

/** What stands in the brackets, without a desk's initials behind them: `(بترا) س ع/ر م → بترا`. */
function toAgency(credit: string): string {
  const [, inside, behind = ''] = /^\(([^()]*)\)(.*)$/s.exec(credit) ?? [];
  return inside !== undefined && behind.split(/[\s/.]+/).every((word) => word.length <= 2) ? inside.trim() : credit;
}

/** A body, not a person: `صحيفة الوادي`; where the page shows a person as well, that one wrote. */
const isBody = (name: string): boolean => opensWith(name, OUTLET_WORDS);

/** Several names of one source as the page shows them in one line, `ناصر العبدلي وهدى المطوع`; one behind the other where it does not. */
function together(names: readonly string[], lines: readonly Run[]): string {
  const keys = names.map(keyOf);
  const shown = (text: string) => {
    const key = keyOf(text);
    if (text.length > LONGEST || !keys.every((name) => key.includes(name))) return false;
    return keys.reduce((left, name) => left.replace(name, ' '), key).trim().length <= 2 * names.length; // و and the like
  };
  return (names.length > 1 && lines.flatMap(partsOf).map(toByline).find(shown)) || names.join('، ');
}

/**
 * Who wrote the article, as the page says it: a line opening with كتب or بقلم, the author in its metadata, a line named
 * as a byline, a name beside the date, an agency's name in brackets under the text or as the source. The newsroom
 * itself, «وكالات» and the like are no author, unless a line of its own above the text gives its place and it: `دبي: «الوادي»`.
 */
export function pickByline(
  around: readonly Run[],
  tail: readonly Run[],
  metadata: Metadata,
  siteNames: readonly string[],
  host: string | null = null,
): string | null {
  const isNobody = (name: string) =>
    keyOf(name) === '' ||
    NOBODY.has(normalise(name).toLowerCase().replace(/\d+$/, '').trim()) ||
    (LOGIN.test(name) && host?.split('.').includes(name) === true) ||
    isOutletName(name, siteNames);
  const isSomebody = (name: string) =>
    name.length >= 2 &&
    name.length <= LONGEST &&
    !name.split(/[-–—،,/|()+]/).every(isNobody) &&
    !isNobody(name) &&
    !/https?:|www\.|@|\d{4}|مقالات/.test(name);
  const each = [...new Set(around)]; // what stands near the title may stand in the body as well
  const short = each.filter((run) => run.text.length <= LONGEST_LINE && !endsSentence(run.text));
  const lines = short.filter((run) => run.text.length <= LONGEST && linkShare(run) < 1);
  const placed = () => placedIn(each.slice(0, AT_START));
  const ways: (() => string[])[] = [
    () => short.flatMap((run) => partsOf(run).filter(isByline).slice(0, 1).map(toByline)),
    () =>
      metadata.authorLists
        .map((names) => names.map(toByline).filter(isSomebody))
        .flatMap((names) => (names.length > 0 ? together(names, short) : [])),
    () => short.flatMap(linkedIn).map(toByline),
    () => short.flatMap(namedIn).map((name) => toByline(name.replace(SOURCE, ''))),
    () => besideDate(short, each),
    () => beforeText(each),
    () => signedIn(each),
    () => placed().flatMap(({ run, rest }) => (couldBeName(rest) && !isToldOf(rest, run, each) ? run.text : [])),
  ];
  const others: string[] = []; // a body, a login or a spelling for foreigners: only where the page shows no person
  for (const way of ways) {
    const names = way().filter(isSomebody);
    const person = names.find((name) => /[ء-ي]/.test(name) && !isBody(name));
    if (person) return person;
    others.push(...names);
  }
  const other = others.find((name) => !LOGIN.test(name)) ?? others[0];
  const credits = tail
    .filter((run) => isCredit(run.text))
    .map((run) => toAgency(run.text.replace(/^[-–—\s]+|[\s.–—-]+$/g, '')));
  const own = () => placed().find(({ rest }) => /^[«"“].*[»"”]$/.test(rest) && isOutletName(rest, siteNames))?.run.text;
  return other ?? [...credits, ...sourcesIn(lines)].find(isSomebody) ?? own() ?? null;
}

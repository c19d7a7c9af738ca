import { normalise } from '../arabic/normalise.ts';
import type { Article } from '../article/article.ts';
import type { Actor, Brief, EnglishName, Figure } from '../article/brief.ts';
import { blockText } from '../article/text-of.ts';
import { memberLeads } from '../lexicon/bodies.ts';
import { englishCue } from './english-cue.ts';
import { englishDate } from './english-date.ts';
import { englishFigure } from './english-figure.ts';
import { englishName, englishRole, fullName } from './english-name.ts';

/** Characters behind a figure in which its currency or what it counts may stand. */
const BEHIND = 40;

/** The same brief with names, roles, cues, dates and figures in English; null stays null rather than a guess. Spans never change. */
export function nameBrief(article: Article, brief: Brief): Brief {
  return {
    ...brief,
    actors: brief.actors.map(nameActor),
    places: brief.places.map((place) => ({ ...place, english: place.english ?? englishName(place.name, 'place') })),
    statements: brief.statements.map((statement) => ({
      ...statement,
      english: statement.english ?? englishCue(statement.verb),
    })),
    dates: brief.dates.map((date) => ({ ...date, english: date.english ?? englishDate(date.from, date.to) })),
    figures: brief.figures.map((figure) => ({
      ...figure,
      english: figure.english ?? englishFigureOf(article, figure),
    })),
  };
}

function nameActor(actor: Actor): Actor {
  const role = actor.role && { ...actor.role, english: actor.role.english ?? englishRole(actor.role.text) };
  return { ...actor, role, english: actor.english ?? nameOf(actor) };
}

/**
 * The table first, then a form of it that the text gives in full, then what the words compose. Of a person any full form
 * counts; of a body one that the name begins with (`حركة حماس في غزة` is Hamas) or that goes on from it (`الصندوق`,
 * `صندوق النقد الدولي`), for others the name may merely contain.
 */
function nameOf({ name: fullest, type, surfaces }: Actor): EnglishName | null {
  const shorten = type === 'person' ? withoutPlace : withoutMembers;
  const name = shorten(fullest);
  const own = englishName(name, type);
  if (own?.from === 'table') return own;
  const [head = ''] = normalise(name).split(' ');
  const longestFirst = surfaces.map(shorten).sort((a, b) => b.length - a.length);
  const same = (surface: string): boolean => surface !== name && bare(normalise(surface)).startsWith(`${bare(head)} `);
  for (const surface of longestFirst) {
    const full = type === 'person' || own === null || same(surface) ? fullName(surface, type) : null;
    if (full) return full;
  }
  const fuller = longestFirst.find((surface) => surface.length > name.length && same(surface));
  return (fuller ? englishName(fuller, type) : null) ?? own;
}

/** Where somebody is says not who: `مراسل الأمل في موسكو → مراسل الأمل`. */
function withoutPlace(name: string): string {
  const [who = name, where, ...more] = name.split(' في ');
  const isPlace = where !== undefined && more.length === 0 && englishName(where, 'place')?.from === 'table';
  return isPlace && who.includes(' ') ? who : name;
}

/** What its members do, the organisation does: `دول منظمة الصحة العالمية → منظمة الصحة العالمية`. */
function withoutMembers(name: string): string {
  const lead = memberLeads.find((words) => name.startsWith(`${words} `));
  const body = lead === undefined ? name : name.slice(lead.length + 1);
  return fullName(body, 'organisation') ? body : name;
}

const bare = (key: string): string => key.replace(/^ال(?=..)/, '');

function englishFigureOf(article: Article, { span, kind, value }: Figure): string | null {
  const block = article.blocks[span.block];
  return englishFigure(kind, value, block ? blockText(block).slice(span.start, span.end + BEHIND) : '');
}

import type { Article } from '../article/article.ts';
import type { Actor, Brief, EnglishName, Figure } from '../article/brief.ts';
import { blockText, textOf } from '../article/text-of.ts';
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
      english: statement.english ?? englishCue(statement.verb, textOf(article, statement.cue)),
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
 * The table first, then a form of it that the text gives in full (`حركة حماس في غزة` is Hamas), then what the words compose.
 * Of a person any full form counts; of a body only one that the whole name begins with, for others it may merely contain.
 */
function nameOf({ name, type, surfaces }: Actor): EnglishName | null {
  const own = englishName(name, type);
  if (own?.from === 'table') return own;
  const longestFirst = [...surfaces].sort((a, b) => b.length - a.length);
  for (const surface of longestFirst) {
    const full = type === 'person' || own === null || name.startsWith(surface) ? fullName(surface, type) : null;
    if (full) return full;
  }
  return own;
}

function englishFigureOf(article: Article, { span, kind, value }: Figure): string | null {
  const block = article.blocks[span.block];
  return englishFigure(kind, value, block ? blockText(block).slice(span.start, span.end + BEHIND) : '');
}

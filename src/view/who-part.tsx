import type { VNode } from 'preact';
import type { Actor, ActorType } from '../article/brief.ts';
import type { BriefView } from './brief-view.ts';
import { BodyIcon, PersonIcon, PlaceIcon } from './icons.tsx';
import { inLanguage, nameInLanguage } from './in-language.ts';
import { MentionStrip } from './mention-strip.tsx';
import { English } from './name.tsx';
import { Fold, Part } from './part.tsx';
import { toTicks } from './ticks.ts';

const GLYPHS = { person: PersonIcon, organisation: BodyIcon, place: PlaceIcon } as const;
const TYPE_NAMES: Readonly<Record<ActorType, { readonly english: string; readonly arabic: string }>> = {
  person: { english: 'Person', arabic: 'شخص' },
  organisation: { english: 'Organisation', arabic: 'مؤسسة' },
  place: { english: 'Place', arabic: 'مكان' },
};

/** The cast as small multiples: name, role, and where in the article each is named and speaks. */
export function WhoPart({ view }: { readonly view: BriefView }): VNode | null {
  const { actors } = view.brief;
  if (actors.length === 0) return null;
  const key = (
    <span class="key" aria-hidden="true">
      named <i class="short" /> speaks <i class="tall" />
    </span>
  );
  return (
    <Part title="Who" kind="who" aside={key}>
      <Fold items={actors} first={6} rest="named in the article">
        {(shown) => (
          <ul class="cast">
            {shown.map((actor) => (
              <li key={actor.name}>
                <ActorRow view={view} actor={actor} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Part>
  );
}

function ActorRow({ view, actor }: { view: BriefView; actor: Actor }): VNode {
  const { article, brief, show } = view;
  const Glyph = GLYPHS[actor.type];
  const english = show === 'ar' ? null : actor.english;
  const index = brief.actors.indexOf(actor);
  const ticks = toTicks(
    article,
    actor,
    brief.statements.filter((statement) => statement.speaker === index),
  );
  const original = nameInLanguage(actor.name, article.language);
  return (
    <div class="actor" dir={show === 'ar' ? inLanguage(article.language).dir : 'ltr'}>
      <Glyph class="glyph" />
      <div class="actor-words">
        <span class="unseen">{TYPE_NAMES[actor.type].english}: </span>
        <p class="actor-name">
          {english === null ? <bdi {...original}>{actor.name}</bdi> : <English name={english} />}
        </p>
        <RoleWords view={view} actor={actor} />
      </div>
      <div class="actor-track">
        {english !== null && show === 'both' && (
          <p class="actor-original original" {...original}>
            {actor.name}
          </p>
        )}
        <div class="track" dir="ltr">
          <MentionStrip view={view} of={actor.english?.text ?? actor.name} ticks={ticks} />
          <span class="number" aria-hidden="true">
            {actor.mentions.length}
          </span>
        </div>
      </div>
    </div>
  );
}

/** What the article says an actor is; the type alone where it says nothing. */
function RoleWords({ view, actor }: { view: BriefView; actor: Actor }): VNode {
  const { role } = actor;
  const type = TYPE_NAMES[actor.type];
  if (role === null)
    return <p class="role">{view.show === 'ar' ? <bdi lang="ar">{type.arabic}</bdi> : type.english}</p>;
  if (view.show !== 'ar' && role.english !== null) {
    return (
      <p class="role" lang="en">
        {role.english}
      </p>
    );
  }
  return (
    <p class="role">
      <bdi {...nameInLanguage(role.text, view.article.language)}>{role.text}</bdi>
    </p>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Statement } from '../article/brief.ts';
import { textOf } from '../article/text-of.ts';
import type { Show } from '../session/state.ts';
import { type BriefView, isSameSpan, translationOf } from './brief-view.ts';
import { DownIcon, UpIcon } from './icons.tsx';
import { inLanguage, nameInLanguage } from './in-language.ts';
import { NameWithRole } from './name.tsx';
import { Pair } from './pair.tsx';
import { Part } from './part.tsx';
import { PlaceControl } from './place-control.tsx';
import { toPlaceName } from './place-name.ts';
import { UpdateTime } from './update-time.tsx';
import { pickWeightiest, toVoices, type Voice, withoutRepeats } from './voices.ts';

const FIRST = 3;

/** Who said what: the weightiest three, then all; grouped by speaker. */
export function SaidPart({ view }: { readonly view: BriefView }): VNode | null {
  const [open, setOpen] = useState(false);
  const statements = withoutRepeats(view.brief.statements);
  if (statements.length === 0) return null;
  const shown = open ? statements : pickWeightiest(view.brief, FIRST);
  const count = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  return (
    <Part title="Said" kind="said" aside={count}>
      {toVoices(shown).map((voice) => (
        <VoiceGroup key={voice.speaker} view={view} voice={voice} />
      ))}
      {statements.length > FIRST && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <UpIcon /> : <DownIcon />}
          {open ? (
            <span>The weightiest {FIRST}</span>
          ) : (
            <span>
              <b class="number">All {statements.length}</b> in reading order
            </span>
          )}
        </button>
      )}
    </Part>
  );
}

function VoiceGroup({ view, voice }: { view: BriefView; voice: Voice }): VNode {
  return (
    <div class="voice">
      <Speaker view={view} speaker={voice.speaker} />
      {voice.statements.map((statement) => (
        <StatementWords key={`${statement.span.block}:${statement.span.start}`} view={view} statement={statement} />
      ))}
    </div>
  );
}

/** The heading of a voice: "Samir Haddad, Minister of Water", and the Arabic name at the other end of the line. */
function Speaker({ view, speaker }: { view: BriefView; speaker: number | null }): VNode {
  const actor = speaker === null ? undefined : view.brief.actors[speaker];
  if (actor === undefined) return <h3 class="speaker open-speaker">The article does not say who</h3>;
  const { language } = view.article;
  if (view.show === 'ar') {
    return (
      <h3 class="speaker original" {...inLanguage(language)}>
        <bdi>{actor.name}</bdi>
        {actor.role !== null && <span class="speaker-role">، {actor.role.text}</span>}
      </h3>
    );
  }
  return (
    <h3 class="speaker">
      <span>
        <NameWithRole actor={actor} language={language} />
      </span>
      {view.show === 'both' && actor.english !== null && (
        <span class="speaker-aside">
          <bdi class="speaker-original original" {...nameInLanguage(actor.name, language)}>
            {actor.name}
          </bdi>
        </span>
      )}
    </h3>
  );
}

/** Indirect speech says whose words it is in: Arabic is never slanted, and has no marks there. */
function Reported({ show }: { readonly show: Show }): VNode {
  if (show !== 'ar') return <span class="reported"> · in the article’s words</span>;
  return (
    <span class="reported" lang="ar">
      {' '}
      · بعبارة المقال
    </span>
  );
}

function StatementWords({ view, statement }: { view: BriefView; statement: Statement }): VNode {
  const { article, show } = view;
  const verb =
    statement.english !== null && show !== 'ar' ? (
      <span lang="en">{statement.english}</span>
    ) : (
      <bdi class="original" {...inLanguage(article.language)}>
        {show === 'ar' || statement.verb === '' ? textOf(article, statement.cue) : statement.verb}
      </bdi>
    );
  return (
    <div class={`statement${isSameSpan(view.lit, statement.span) ? ' lit' : ''}`}>
      <p class="verb" dir={show === 'ar' ? inLanguage(article.language).dir : 'ltr'}>
        <span>
          {verb}
          {statement.kind === 'indirect' && <Reported show={show} />}
        </span>
        <span class="where">
          <UpdateTime article={article} block={statement.span.block}>
            {' · '}
          </UpdateTime>
          <PlaceControl
            span={statement.span}
            name={toPlaceName(article, statement.span.block)}
            show={show}
            onShow={view.onShow}
          />
        </span>
      </p>
      <Pair
        english={translationOf(view, statement.span)}
        original={textOf(article, statement.span)}
        language={article.language}
        show={show}
        speech={statement.kind}
      />
    </div>
  );
}

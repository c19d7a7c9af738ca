import type { VNode } from 'preact';
import type { Actor, EnglishName } from '../article/brief.ts';
import { nameInLanguage } from './in-language.ts';

/** "≈" stands before a name that a model wrote: it is a guess and says so. */
export function English({ name }: { readonly name: EnglishName }): VNode {
  return (
    <bdi lang="en" class="english-name">
      {name.from === 'model' && (
        <span class="guess" title="A guess at the spelling">
          <span aria-hidden="true">≈ </span>
          <span class="unseen">perhaps </span>
        </span>
      )}
      {name.text}
    </bdi>
  );
}

interface NameWithRoleProps {
  readonly actor: Actor;
  /** Of the article. */
  readonly language: string | null;
}

/** "Samir Haddad, Minister of Water": each in English where there is any, else as the article has it. */
export function NameWithRole({ actor, language }: NameWithRoleProps): VNode {
  const { english, name, role } = actor;
  const roleText = role?.english ?? role?.text;
  return (
    <>
      <span class="speaker-name">
        {english === null ? <bdi {...nameInLanguage(name, language)}>{name}</bdi> : <English name={english} />}
      </span>
      {roleText !== undefined && (
        <span class="speaker-role">
          , {role?.english ? roleText : <bdi {...nameInLanguage(roleText, language)}>{roleText}</bdi>}
        </span>
      )}
    </>
  );
}

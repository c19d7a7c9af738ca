import type { Reading } from '../src/article/article.ts';
import type { Brief } from '../src/article/brief.ts';
import { textOf } from '../src/article/text-of.ts';
import { englishSentence } from '../src/naming/english-sentence.ts';

/** Arabic in its own direction inside an English line, whatever the terminal makes of it. */
const arabic = (text: string): string => `\u2067${text}\u2069`;

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length ? ['', name, ...lines.map((line) => `  ${line}`)] : [];

/** A brief for the eye: what a person would see in the panel, as lines of a terminal. */
export function toTerminal(file: string, { article, verdict }: Reading, brief: Brief): string {
  const title = article.blocks.find((block) => block.kind === 'title');
  const head = [
    article.outlet?.english ?? article.outlet?.name,
    article.published,
    article.byline && arabic(article.byline),
  ];
  const named = (english: string | null | undefined, name: string) =>
    english ? `${english}  ${arabic(name)}` : arabic(name);
  return [
    file,
    title && title.kind !== 'post' ? arabic(title.text) : '(no title)',
    head.filter(Boolean).join(' · '),
    ...(verdict.isArticle && verdict.language === 'ar'
      ? []
      : [`Not an Arabic article: ${verdict.why} (${verdict.language ?? 'language unknown'})`]),
    ...section(
      'Brief',
      brief.lines.map(({ span }, i) => `${i + 1}. ${arabic(textOf(article, span))}`),
    ),
    ...section(
      'Key actors',
      brief.actors
        .slice(0, 8)
        .map((actor) =>
          [
            named(actor.english?.text, actor.name),
            actor.role?.english ?? (actor.role && arabic(actor.role.text)),
            `×${actor.mentions.length}`,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
    ),
    ...section(
      'Who said what',
      brief.statements.map((said) => `${englishSentence(brief, said)}: ${arabic(textOf(article, said.span))}`),
    ),
    ...section(
      'Posts quoted',
      article.blocks.flatMap((block) => {
        if (block.kind !== 'post') return [];
        const { author, handle, date, text, url } = block.post;
        return [
          [author, handle && `@${handle}`, date, text && `\u2068${text.replaceAll('\n', ' ')}\u2069`, url]
            .filter(Boolean)
            .join(' · '),
        ];
      }),
    ),
    '',
  ].join('\n');
}

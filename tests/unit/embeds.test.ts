import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/article/article.ts';
import { readPost } from '../../src/page/embeds/read-post.ts';
import { isRun, readRuns } from '../../src/page/read-runs.ts';
import { pageOf } from '../page-of.ts';

const EMBEDS = join(process.cwd(), '../shared/embeds');

/** All posts of a fragment, outermost first, none twice. */
function postsIn(file: string): Post[] {
  const document = pageOf(`<body>${readFileSync(join(EMBEDS, file), 'utf8')}</body>`);
  const holders: Element[] = [];
  const posts: Post[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (holders.some((holder) => holder.contains(element))) continue;
    const post = readPost(element);
    if (!post) continue;
    holders.push(element);
    posts.push(post);
  }
  return posts;
}

describe.skipIf(!existsSync(EMBEDS))(
  'real markup of embedded posts (skipped: corpus not present, where it is not)',
  () => {
    it.each([
      ['amp-twitter--lavanguardia-2026.html', { platform: 'x', id: '2075543942469238989', handle: 'JuanMa_Moreno' }],
      ['amp-twitter--standard.html', { platform: 'x', id: '1311697819384844290' }],
      [
        'facebook-post-iframe--sputnik-arabic.html',
        { platform: 'facebook', id: '139298604287427', handle: 'egypt.mohp' },
      ],
      ['fb-post--1560424903.html.html', { platform: 'facebook', id: '1920722881385983', state: 'text' }],
      [
        'fb-post--sportowefakty.wp.pl.falubaz.html.html',
        { platform: 'facebook', id: '3485430308204317', state: 'link' },
      ],
      ['ig--elle.de.sneaker.html.html', { platform: 'instagram', id: 'BwhCjGGF1Tt' }],
      ['ig--horizont.net.html.html', { platform: 'instagram', id: 'BgPCX03nnZW' }],
      ['ig--wunderweib.html.html', { platform: 'instagram', id: 'ByzVwmRB0gM' }],
      [
        'tw-blockquote--Coincierge.de-Bitcoin-Blog.html.html',
        { platform: 'x', id: '1682024872686284800', handle: 'SimplyBitcoinTV', date: '2023-07-20', state: 'text' },
      ],
      [
        'tw-blockquote--aargauerzeitung.ch-Israel.html.html',
        { platform: 'x', id: '1721408587073732675', author: 'The Economist', date: '2023-11-06' },
      ],
      [
        'tw-blockquote--blog.gaijinpot.com.chikan.html.html',
        { platform: 'x', id: '1220552769737592837', handle: 'keizi666', date: '2020-01-24' },
      ],
      ['twitter-custom-data-tweet-id--euronews-2026.html', { platform: 'x', id: '2007489108059533390', state: 'link' }],
      ['twitter-iframe-embed--defuddle-fixture.html', { platform: 'youtube', id: 'b_PXuEPxN50' }],
      ['twitter-rendered-iframe-embed--buzzfeed.html', { platform: 'x', state: 'link' }],
      ['youtube-iframe--sputnik-arabic.html', { platform: 'youtube', id: 'K68t2PpnQJc' }],
      [
        'arabic-tweet-blockquotes.html',
        { platform: 'x', id: '1262159715045445632', author: 'Cinema Club', state: 'text' },
      ],
    ])('%s', (file, expected) => {
      const posts = postsIn(file);
      expect(posts[0]).toMatchObject(expected);
      for (const { url } of posts) expect(url).toMatch(/^https?:\/\//);
    });

    it.each([
      [
        'arabic-tweet-blockquotes.html',
        ['x 1262159715045445632 text', 'x 1622342610684710922 text', 'x 1377959898076569604 text'],
      ],
      ['tw-blockquote--OnlineMarketing.de-Instagram.html.html', ['x 1720405730430226929 text']],
      ['tw-blockquote--amnesty.de-waffensysteme.html.html', ['x 1455512589295816707 text']],
      ['tw-blockquote--bondyblog.fr.paris-8.html.html', ['x 1229380710575824898 text']],
      ['twitter-rendered-inner-iframe--buzzfeed.html', ['x 790936002017755136 link']],
      ['twitter-rendered-iframe-embed--buzzfeed.html', ['x 790936002017755136 link']],
      ['twitter-iframe-embed--defuddle-fixture.html', ['youtube b_PXuEPxN50 link', 'x 1675626836821409792 link']],
      ['twitter-tweet-page-DOM-data-tweet-id--twitter-status.html', ['x 1281836879789404160 link']],
      ['fb-post--1691780201.html.html', []], // a template in a script
      ['yt-lite--industriemagazin.at-Luftfahrtbranche.html.html', []], // a channel
      ['yt-lite--test-usatoday-issue-74.html.html', []], // another player
    ])('%s holds these and no other, each once', (file, expected) => {
      const { body } = pageOf(`<body>${readFileSync(join(EMBEDS, file), 'utf8')}</body>`);
      const posts = readRuns(body).pieces.flatMap((piece) => (isRun(piece) ? [] : piece.post));
      expect(posts.map(({ platform, id, state }) => `${platform} ${id} ${state}`)).toEqual(expected);
    });

    it.each(['telegram-widget-script--unzensuriert.html', 'amp-other--chefkoch.de.mandarinen.html.html'])(
      '%s holds no post',
      (file) => {
        expect(postsIn(file)).toEqual([]);
      },
    );
  },
);

import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../tests/page-of.ts';
import type { Post } from '../../article/article.ts';
import { postOfUrl, readPost } from './read-post.ts';

/** The first post that any element of a fragment gives, in document order. */
function read(html: string): Post | null {
  for (const element of pageOf(`<body>${html}</body>`).body.querySelectorAll('*')) {
    const post = readPost(element);
    if (post) return post;
  }
  return null;
}

describe('X', () => {
  const quote = (inner: string) => `<blockquote class="twitter-tweet">${inner}</blockquote>`;

  it('keeps the words of a blockquote, without signature and picture address', () => {
    const post = read(
      quote(
        '<p lang="ar" dir="rtl">بدأ العمل في السد<br><br>صور من <a href="#">#الوادي</a><a href="https://t.co/x">pic.twitter.com/abc123</a></p>&mdash; وزارة المياه (@water_min) <a href="https://twitter.com/water_min/status/1234567890123?ref_src=twsrc">May 17, 2024</a>',
      ),
    );
    expect(post).toEqual({
      platform: 'x',
      id: '1234567890123',
      url: 'https://x.com/water_min/status/1234567890123',
      author: 'وزارة المياه',
      handle: 'water_min',
      date: '2024-05-17',
      text: 'بدأ العمل في السد\nصور من #الوادي',
      state: 'text',
    });
  });

  it('takes the signature also from a paragraph of its own', () => {
    const post = read(
      quote(
        '<p>First line.</p><p>— Dam Watch (@dam_watch) <a href="https://x.com/dam_watch/status/99999999">June 1, 2024</a></p>',
      ),
    );
    expect(post).toMatchObject({ id: '99999999', author: 'Dam Watch', text: 'First line.', date: '2024-06-01' });
  });

  it.each([
    [
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe data-tweet-id="1234567890" src="a_files/Tweet.html"></iframe></div>',
    ],
    ['<twitter-widget data-tweet-id="1234567890"></twitter-widget>'],
    ['<div class="placeholder" data-tweet-id="1234567890"></div>'],
    ['<amp-twitter data-tweetid="1234567890"></amp-twitter>'],
    ['<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890"></iframe>'],
    ['<iframe data-src="https://platform.twitter.com/embed/Tweet.html?id=1234567890"></iframe>'],
  ])('knows a post by its id alone: %s', (html) => {
    expect(read(html)).toMatchObject({
      id: '1234567890',
      url: 'https://x.com/i/status/1234567890',
      handle: null,
      state: 'link',
      text: null,
    });
  });

  it('takes the handle where an address has it', () => {
    expect(read('<amp-twitter data-tweetid="https://twitter.com/dam/status/1234567890"></amp-twitter>')).toMatchObject({
      handle: 'dam',
    });
    expect(read('<iframe src="https://x.com/dam/status/1234567890"></iframe>')).toMatchObject({
      handle: 'dam',
      id: '1234567890',
    });
  });
});

describe('other platforms', () => {
  it.each([
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fwater.min%2Fposts%2F123456&width=500"></iframe>',
      'facebook',
      '123456',
      'water.min',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/water/photos/a.1/987654/?type=3"></div>',
      'facebook',
      '987654',
      'water',
    ],
    [
      '<div class="fb-video" data-href="https://www.facebook.com/water/videos/5566/"></div>',
      'facebook',
      '5566',
      'water',
    ],
    ['<script async data-telegram-post="damnews/42"></script>', 'telegram', '42', 'damnews'],
    ['<iframe src="https://t.me/damnews/42?embed=1"></iframe>', 'telegram', '42', 'damnews'],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbCdEf123/?utm_source=x"></blockquote>',
      'instagram',
      'AbCdEf123',
      null,
    ],
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
      'youtube',
      'abcdefghijk',
      null,
    ],
    ['<lite-youtube videoid="abcdefghijk"></lite-youtube>', 'youtube', 'abcdefghijk', null],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@dam/video/7001"><section></section></blockquote>',
      'tiktok',
      '7001',
      'dam',
    ],
    [
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@dam/post/Cxyz"></blockquote>',
      'threads',
      'Cxyz',
      'dam',
    ],
    [
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc123/app.bsky.feed.post/3kabc"><p>Water!</p>&mdash; Dam (@dam.bsky.social) <a href="#">May 1, 2024</a></blockquote>',
      'bluesky',
      '3kabc',
      'dam.bsky.social',
    ],
    [
      '<iframe class="mastodon-embed" src="https://social.example/@dam/110001/embed"></iframe>',
      'mastodon',
      '110001',
      'dam',
    ],
  ])('%s', (html, platform, id, handle) => {
    const post = read(html);
    expect(post).toMatchObject({ platform, id, handle });
    expect(post?.url).toMatch(/^https:\/\//);
  });

  it('keeps the words of a Facebook blockquote', () => {
    const html =
      '<div class="fb-post" data-href="https://www.facebook.com/water/posts/12"><blockquote><p>بدأ العمل اليوم.</p><p>Posted by <a href="https://facebook.com/water">وزارة المياه</a> on <a href="#">Monday</a></p></blockquote></div>';
    expect(read(html)).toMatchObject({ text: 'بدأ العمل اليوم.', author: 'وزارة المياه', state: 'text' });
  });
});

describe('what is no post', () => {
  it.each([
    '<iframe src="https://platform.twitter.com/widgets/tweet_button.html?url=https://x.example"></iframe>',
    '<iframe src="https://platform.twitter.com/widgets/follow_button.html?screen_name=dam"></iframe>',
    '<a href="https://twitter.com/intent/tweet?url=x" data-url="https://page.example/a">غرّد</a>',
    '<a class="twitter-timeline" data-href="https://twitter.com/dam" href="https://twitter.com/dam">Tweets</a>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=https://facebook.com/water/posts/12"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/page.php?href=https://facebook.com/water"></iframe>',
    '<div class="fb-like" data-href="https://www.facebook.com/water"></div>',
    '<script data-telegram-discussion="damnews/42"></script>',
    '<a data-url="https://t.me/share/url?url=x">شارك</a>',
    '<iframe src="https://www.youtube.com/embed/live_stream?channel=UC1"></iframe>',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>',
    '<div data-tweet-id="javascript:alert(1)"></div>',
    '<blockquote class="instagram-media" data-instgrm-permalink="javascript:alert(1)"></blockquote>',
    '<blockquote class="tiktok-embed" cite="data:text/html,x"></blockquote>',
    '<blockquote cite="https://paper.example/a">قال الوزير كلاماً.</blockquote>',
  ])('%s', (html) => {
    expect(read(html)).toBeNull();
  });

  it('an address is only a post on the platform itself', () => {
    expect(postOfUrl('https://twitter.com.evil.example/dam/status/1234567890')).toBeNull();
    expect(postOfUrl('https://evil.example/?u=https://x.com/dam/status/1')).toBeNull();
    expect(postOfUrl('ftp://x.com/dam/status/1')).toBeNull();
    expect(postOfUrl('https://x.com/dam')).toBeNull();
  });
});

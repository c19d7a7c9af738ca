import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../tests/page-of.ts';
import type { Post } from '../../article/article.ts';
import { postOfUrl } from './post-of-url.ts';
import { readPost, readPosts } from './read-post.ts';

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
      '<iframe class="mastodon-embed" src="https://social.example/@dam/110000000000000001/embed"></iframe>',
      'mastodon',
      '110000000000000001',
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

describe('places that newsrooms keep for posts', () => {
  it.each([
    ['<div class="article-tweet-embed" data-id="1555000000000000403"></div>', 'x', '1555000000000000403'],
    ['<div data-type="tweet" data-id="1555000000000000403"></div>', 'x', '1555000000000000403'],
    ['<twitter-embed tweet-id="1555000000000000403"></twitter-embed>', 'x', '1555000000000000403'],
    [
      '<section class="wall" data-service="x" data-src="https://x.com/dam/status/1555000000000000405?s=20"><p>لعرض هذا المنشور وافق على ملفات الارتباط.</p></section>',
      'x',
      '1555000000000000405',
    ],
    [
      '<div data-testid="twitter-embed-https://twitter.com/dam/status/1555000000000000405"></div>',
      'x',
      '1555000000000000405',
    ],
    [
      '<iframe data-src-consent="https://www.youtube.com/embed/abcdefghijk" src="about:blank"></iframe>',
      'youtube',
      'abcdefghijk',
    ],
    [
      '<iframe src="https://shows.example/show?url=https%3A%2F%2Ftwitter.com%2Fdam%2Fstatus%2F1555000000000000405"></iframe>',
      'x',
      '1555000000000000405',
    ],
    [
      '<iframe src="/media/oembed?url=https%3A//youtu.be/abcdefghijk&amp;max_width=0"></iframe>',
      'youtube',
      'abcdefghijk',
    ],
    ['<div class="youtube-player" data-youtube-id="abcdefghijk"><img src="a.jpg"></div>', 'youtube', 'abcdefghijk'],
    ['<div data-plyr-provider="youtube" data-plyr-embed-id="abcdefghijk"></div>', 'youtube', 'abcdefghijk'],
    [
      String.raw`<div class="widget-video" data-settings='{"youtube_url":"https:\/\/www.youtube.com\/watch?v=abcdefghijk","controls":"yes"}'></div>`,
      'youtube',
      'abcdefghijk',
    ],
    [
      `<video class="video-js" data-setup='{"sources": [{"type": "video/youtube", "src": "https://www.youtube.com/watch?v=abcdefghijk"}]}'></video>`,
      'youtube',
      'abcdefghijk',
    ],
    [
      '<object width="400"><param name="movie" value="http://www.youtube.com/v/abcdefghijk&amp;hl=ar"><embed src="http://www.youtube.com/v/abcdefghijk&amp;hl=ar"></object>',
      'youtube',
      'abcdefghijk',
    ],
    ['<amp-instagram data-shortcode="AbCdEf123"></amp-instagram>', 'instagram', 'AbCdEf123'],
    ['<amp-tiktok data-src="7180000000000000506"></amp-tiktok>', 'tiktok', '7180000000000000506'],
    [
      '<iframe srcdoc="&lt;a href=https://www.youtube.com/embed/abcdefghijk?autoplay=1&gt;&lt;/a&gt;"></iframe>',
      'youtube',
      'abcdefghijk',
    ],
    [
      '<blockquote class="embedly-card"><h4><a href="https://twitter.com/dam/status/1555000000000000405">Dam</a></h4></blockquote>',
      'x',
      '1555000000000000405',
    ],
    ['<iframe src="https://social.example/@dam/110000000000000001/embed"></iframe>', 'mastodon', '110000000000000001'],
    [
      `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent('<blockquote class="twitter-tweet"><a href="https://twitter.com/dam/status/1555000000000000405"></a></blockquote>')}"></iframe>`,
      'x',
      '1555000000000000405',
    ],
    [
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/dam/status/1555000000000000405">تحميل المنشور…</a></blockquote>',
      'x',
      '1555000000000000405',
    ],
    ['<div class="fb-post" data-href="https://www.facebook.com/share/184gm31REJ/"></div>', 'facebook', '184gm31REJ'],
  ])('%s', (html, platform, id) => {
    expect(read(html)).toMatchObject({ platform, id, state: 'link' });
  });

  it('prefers an address to an id: it says whose post it is', () => {
    const html =
      '<div data-tweet-id="1555000000000000405" data-tweet-url="https://twitter.com/dam/status/1555000000000000405"></div>';
    expect(read(html)).toMatchObject({ handle: 'dam' });
  });

  it('prefers the words inside to the address outside', () => {
    const html =
      '<div data-oembed-url="https://twitter.com/dam/status/1555000000000000405"><blockquote class="twitter-tweet"><p>بدأ العمل.</p>— السد (@dam) <a href="https://twitter.com/dam/status/1555000000000000405">May 1, 2024</a></blockquote></div>';
    expect(read(html)).toMatchObject({ id: '1555000000000000405', text: 'بدأ العمل.', author: 'السد' });
  });
});

describe('noscript', () => {
  const inside =
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fdam%2Fposts%2F1234567&amp;width=500"></iframe><blockquote class="twitter-tweet"><p>بدأ <a href="https://twitter.com/other/status/1555000000000000401">العمل</a></p>— السد (@dam) <a href="https://twitter.com/dam/status/1555000000000000405">May 1, 2024</a></blockquote>';
  const idsIn = (noscript: Element | null) => (noscript ? readPosts(noscript).map(({ id }) => id) : []);

  it('gives the posts of its elements, where scripts do not run', () => {
    expect(idsIn(pageOf(`<body><noscript>${inside}</noscript>`).querySelector('noscript'))).toEqual([
      '1234567',
      '1555000000000000405',
    ]);
  });

  it('gives the posts in its text, where they do', () => {
    const noscript = pageOf('<body>').createElement('noscript');
    noscript.textContent = inside;
    expect(idsIn(noscript)).toEqual(['1234567', '1555000000000000405']);
  });

  it('holds no post in a pixel', () => {
    const noscript = pageOf('<body>').createElement('noscript');
    noscript.textContent = '<img src="https://www.facebook.com/tr?id=12345678&ev=PageView">';
    expect(idsIn(noscript)).toEqual([]);
  });
});

describe('quotes', () => {
  const link = (id: string, day: string) => `<a href="https://x.com/dam/status/${id}">${day}</a>`;

  it('reads one that has lost its class, by its signature', () => {
    const html = `<blockquote><p>بدأ العمل<br>في السد</p>&mdash; السد (@dam) ${link('1555000000000000405', '١ مايو ٢٠٢٤')}</blockquote>`;
    expect(read(html)).toMatchObject({ text: 'بدأ العمل\nفي السد', author: 'السد', date: '2024-05-01' });
  });

  it('reads one that has lost its tag, by its class', () => {
    const html = `<div class="twitter-tweet"><p>بدأ العمل</p><p>في السد</p>&mdash; السد (@dam) ${link('1555000000000000405', 'May 1, 2024')}</div>`;
    expect(read(html)).toMatchObject({ text: 'بدأ العمل\nفي السد', author: 'السد', id: '1555000000000000405' });
  });

  it('keeps the words of one whose source is a post', () => {
    const html = '<blockquote cite="https://x.com/dam/status/1555000000000000405">بدأ العمل.</blockquote>';
    expect(read(html)).toMatchObject({ id: '1555000000000000405', text: 'بدأ العمل.', state: 'text' });
  });

  it('gives the post that a post quotes after it', () => {
    const html = `<blockquote class="twitter-tweet"><p>نعم.</p>— السد (@dam) ${link('1555000000000000402', 'May 2, 2024')}<blockquote class="twitter-tweet"><p>هل بدأ العمل؟</p>— سائل (@asker) <a href="https://x.com/asker/status/1555000000000000401">May 1, 2024</a></blockquote></blockquote>`;
    const quote = pageOf(`<body>${html}`).querySelector('blockquote');
    const posts = quote ? readPosts(quote) : [];
    expect(posts.map(({ id, text }) => [id, text])).toEqual([
      ['1555000000000000402', 'نعم.'],
      ['1555000000000000401', 'هل بدأ العمل؟'],
    ]);
  });

  it('does not swallow an article that follows a quote never closed', () => {
    const rest = '<p>أعلنت الوزارة بدء العمل في السد بعد تأخير دام ثلاث سنوات كاملة.</p>'.repeat(12);
    expect(
      read(
        `<blockquote class="twitter-tweet"><p>بدأ.</p>— السد (@dam) ${link('1555000000000000402', 'May 2, 2024')}${rest}`,
      ),
    ).toBeNull();
  });

  it.each([
    ['Publiée par <a href="https://facebook.com/dam">السد</a> sur <a href="#">Jeudi 2 mai 2024</a>'],
    ['تم النشر بواسطة <a href="https://facebook.com/dam">السد</a> في <a href="#">الخميس، ٢ مايو ٢٠٢٤</a>'],
    ['Posted by <a href="https://facebook.com/dam">السد</a> on <a href="#">Thursday, May 2, 2024</a>'],
  ])('reads who and when under a quote of Facebook: %s', (signature) => {
    const html = `<div class="fb-post" data-href="https://www.facebook.com/dam/posts/1234567"><blockquote><p>بدأ العمل.</p>${signature}</blockquote></div>`;
    expect(read(html)).toMatchObject({ text: 'بدأ العمل.', author: 'السد', date: '2024-05-02' });
  });

  it('takes account and sound off the words of TikTok', () => {
    const html =
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@dam/video/7300000000000001201"><section><a title="@dam" href="https://www.tiktok.com/@dam">@dam</a> بدأ العمل <a title="سد" href="https://www.tiktok.com/tag/x">#سد</a> <a href="https://www.tiktok.com/music/x-1">♬ original sound</a></section></blockquote>';
    expect(read(html)).toMatchObject({ text: 'بدأ العمل #سد', handle: 'dam' });
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
    '<blockquote><p>قال الوزير (@minister) كلاماً.</p></blockquote>',
    '<div class="fb-like" data-href="https://www.facebook.com/water/posts/1234567"></div>',
    '<div class="fb-comments" data-href="https://www.facebook.com/water/posts/1234567"></div>',
    '<div class="share-bar" data-url="https://x.com/dam/status/1555000000000000405"></div>',
    '<div class="twitter-box" data-widget-id="1555000000000000405"></div>',
    '<div class="gallery-item" data-id="1555000000000000405"></div>',
    '<div class="youtube-teaser" data-category="description"></div>',
    '<div data-youtube-channel-id="UC1234567890abcdefghijkl"></div>',
    '<a href="https://x.com/dam/status/1555000000000000405">المصدر</a>',
    `<div data-url="https://x.com/dam/status/1555000000000000405">${'كلام كثير '.repeat(100)}</div>`,
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

describe('hostile markup', () => {
  const long = 'a'.repeat(1_000_000);
  const BOUND = 10_000; // milliseconds, on a busy machine: what grows with the square of a page would take minutes
  it.each([
    [
      'addresses',
      `<iframe src="https://x.com/${long}"></iframe><div data-src="//${long}" data-tweet-id="${'1'.repeat(1_000_000)}"></div>`,
    ],
    ['settings', `<div data-settings='{"src":"https:${'\\/'.repeat(500_000)}'></div>`],
    ['documents', `<iframe srcdoc="${'&lt;a href='.repeat(100_000)}"></iframe>`],
    ['signatures', `<blockquote class="twitter-tweet">${'— (@'.repeat(200_000)}</blockquote>`],
    ['spaces', `<blockquote class="twitter-tweet">${'<i> </i>'.repeat(20_000)}(@</blockquote>`],
    ['classes', `<div class="${'tweet share-'.repeat(100_000)}" data-id="1555000000000000405"></div>`],
    [
      'places in places',
      '<div data-url="https://x.com/dam/status/1555000000000000405">'.repeat(400) + 'كلام '.repeat(10_000),
    ],
  ])(
    'takes bounded time: %s',
    (_, html) => {
      const elements = Array.from(pageOf(`<body>${html}`).body.querySelectorAll('*'));
      const start = performance.now();
      for (const element of elements) readPosts(element);
      expect(performance.now() - start).toBeLessThan(BOUND);
    },
    60_000,
  );

  it('takes bounded time over the text of a noscript', () => {
    const noscript = pageOf('<body>').createElement('noscript');
    noscript.textContent = `${'<iframe '.repeat(100_000)}${'<blockquote class="embed'.repeat(100_000)}`;
    const start = performance.now();
    readPosts(noscript);
    expect(performance.now() - start).toBeLessThan(BOUND);
  }, 60_000);
});

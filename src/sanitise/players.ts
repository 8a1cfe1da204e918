/** What a frame shows, if its URL is that of a known player. */
export interface Player {
  /** Name of the service. */
  readonly name: string;
  /** URL of the player, rebuilt from its parts, with autoplay. */
  readonly embed: string;
  /** URL of the page that shows the same. */
  readonly page: string;
  /** Its shape: width by height, or a height in CSS pixels if it has no picture. */
  readonly shape: string | number;
}

type Read = (url: URL) => Omit<Player, 'name'> | undefined;
interface Service {
  readonly name: string;
  readonly hosts: RegExp;
  readonly read: Read;
}

const SCREEN = '16 / 9';
const UPRIGHT = '9 / 16';

/** The part of a path, or of another text, that matches a pattern's first group. */
const part = (text: string | null, pattern: RegExp): string | undefined => pattern.exec(text ?? '')?.[1];

/** A URL with those of its own parameters that have a plain value, and with others. */
function withParameters(
  start: string,
  from: URL,
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(start);
  for (const name of names) {
    const value = from.searchParams.get(name);
    if (value && /^[\w.:-]{1,100}$/.test(value)) url.searchParams.set(name, value);
  }
  for (const [name, value] of Object.entries(others)) url.searchParams.set(name, value);
  return url.href;
}

const youTube: Read = (url) => {
  const { hostname, pathname, searchParams } = url;
  const list = part(searchParams.get('list'), /^([\w-]{10,60})$/);
  const id =
    hostname === 'youtu.be'
      ? part(pathname, /^\/([\w-]{11})$/)
      : (part(pathname, /^\/(?:embed|v|shorts|live)\/([\w-]{11})(?:[/?&]|$)/) ?? part(searchParams.get('v'), /^([\w-]{11})$/));
  if (!id && !list) return undefined;
  const player = `https://www.youtube-nocookie.com/embed/${id && id !== 'videoseries' ? id : 'videoseries'}`;
  const page =
    id && id !== 'videoseries' ? `https://www.youtube.com/watch?v=${id}` : `https://www.youtube.com/playlist?list=${list}`;
  const shape = pathname.startsWith('/shorts/') ? UPRIGHT : SCREEN;
  return { embed: withParameters(player, url, ['list', 'start', 'end'], { autoplay: '1' }), page, shape };
};

const vimeo: Read = (url) => {
  const [, id, path] = /^\/(?:video\/)?(\d{4,12})(?:\/(\w{6,20}))?\/?$/.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const key = path ?? part(url.searchParams.get('h'), /^(\w{6,20})$/);
  const others = { autoplay: '1', dnt: '1', ...(key ? { h: key } : {}) };
  return {
    embed: withParameters(`https://player.vimeo.com/video/${id}`, url, [], others),
    page: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    shape: SCREEN,
  };
};

const bilibili: Read = (url) => {
  const video = part(url.searchParams.get('bvid') ?? url.pathname, /(?:^|\/)(BV\w{8,12})\/?$/);
  const number = part(url.searchParams.get('aid'), /^(\d{1,20})$/);
  if (!video && !number) return undefined;
  const own = video ? { bvid: video } : {};
  return {
    embed: withParameters('https://player.bilibili.com/player.html', url, ['aid', 'cid', 'p', 'page', 't'], {
      ...own,
      autoplay: '1',
    }),
    page: `https://www.bilibili.com/video/${video ?? `av${number}`}/`,
    shape: SCREEN,
  };
};

const spotify: Read = ({ pathname }) => {
  const path = part(
    pathname,
    /^\/(?:intl-\w+\/)?(?:embed(?:-podcast)?\/)?((?:track|album|playlist|episode|show|artist)\/\w{10,40})$/,
  );
  if (!path) return undefined;
  const shape = /^(?:track|episode|show)/.test(path) ? 152 : 352;
  return { embed: `https://open.spotify.com/embed/${path}`, page: `https://open.spotify.com/${path}`, shape };
};

const soundCloud: Read = (url) => {
  const track = part(url.searchParams.get('url'), /^(https:\/\/(?:api\.|www\.)?soundcloud\.com\/[\w/:%.-]{1,200})/);
  if (!track) return undefined;
  const others = { url: track, auto_play: 'true' };
  const player = withParameters('https://w.soundcloud.com/player/', url, [], others);
  const quiet = withParameters('https://w.soundcloud.com/player/', url, [], { url: track });
  return { embed: player, page: track.includes('//api.') ? quiet : track, shape: 166 };
};

const dailymotion: Read = (url) => {
  const id =
    url.hostname === 'dai.ly'
      ? part(url.pathname, /^\/(\w{5,12})$/)
      : (part(url.pathname, /^\/(?:embed\/)?video\/(\w{5,12})$/) ?? part(url.searchParams.get('video'), /^(\w{5,12})$/));
  return id
    ? {
        embed: `https://geo.dailymotion.com/player.html?video=${id}`,
        page: `https://www.dailymotion.com/video/${id}`,
        shape: SCREEN,
      }
    : undefined;
};

const tikTok: Read = ({ pathname }) => {
  const id = part(pathname, /^\/(?:embed(?:\/v[123])?|player\/v1|@[\w.-]*\/video)\/(\d{10,25})\/?$/);
  return id
    ? { embed: `https://www.tiktok.com/player/v1/${id}?autoplay=1`, page: `https://www.tiktok.com/@/video/${id}`, shape: UPRIGHT }
    : undefined;
};

const twitch: Read = (url) => {
  const { searchParams, hostname } = url;
  const clip = hostname === 'clips.twitch.tv' ? part(searchParams.get('clip'), /^([\w-]{1,100})$/) : undefined;
  if (clip)
    return {
      embed: `https://clips.twitch.tv/embed?clip=${clip}&autoplay=true`,
      page: `https://clips.twitch.tv/${clip}`,
      shape: SCREEN,
    };
  const channel = part(searchParams.get('channel'), /^(\w{1,50})$/);
  const video = part(searchParams.get('video'), /^v?(\d{1,20})$/);
  if (!channel && !video) return undefined;
  const embed = withParameters('https://player.twitch.tv/', url, ['channel', 'video', 'time'], { autoplay: 'true' });
  return { embed, page: `https://www.twitch.tv/${channel ?? `videos/${video}`}`, shape: SCREEN };
};

/** A service whose players have their own path, which differs from the page's. */
const byPath =
  (pattern: RegExp, shape: Player['shape'], embed: (path: string) => string, page: (path: string) => string): Read =>
  ({ pathname }) => {
    const path = part(pathname, pattern);
    return path ? { embed: embed(path), page: page(path), shape } : undefined;
  };

/** A service whose players have an id in a parameter. */
const byParameter =
  (name: string, pattern: RegExp, shape: Player['shape'], embed: (id: string) => string, page: (id: string) => string): Read =>
  ({ searchParams }) => {
    const id = part(searchParams.get(name), pattern);
    return id ? { embed: embed(id), page: page(id), shape } : undefined;
  };

const codePen: Read = ({ pathname }) => {
  const [, user, id] = /^\/([\w-]{1,60})\/(?:embed(?:\/preview)?|pen)\/(\w{4,40})\/?$/.exec(pathname) ?? [];
  return id
    ? {
        embed: `https://codepen.io/${user}/embed/${id}?default-tab=result`,
        page: `https://codepen.io/${user}/pen/${id}`,
        shape: '16 / 10',
      }
    : undefined;
};

const netEase: Read = ({ searchParams }) => {
  const id = part(searchParams.get('id'), /^(\d{1,15})$/);
  const kind = searchParams.get('type') === '2' ? 'song' : 'playlist';
  if (!id || !/^[02]$/.test(searchParams.get('type') ?? '')) return undefined;
  const embed = `https://music.163.com/outchain/player?type=${kind === 'song' ? 2 : 0}&auto=1&id=${id}`;
  return { embed, page: `https://music.163.com/${kind}?id=${id}`, shape: kind === 'song' ? 86 : 450 };
};

const APPLE = /^(\/\w\w\/[^?#]{1,300})$/;
const at =
  (host: string, after = '') =>
  (path: string): string =>
    `https://${host}${path}${after}`;

const SERVICES: readonly Service[] = [
  { name: 'YouTube', hosts: /^(?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com|youtu\.be)$/, read: youTube },
  { name: 'Vimeo', hosts: /^(?:player\.|www\.)?vimeo\.com$/, read: vimeo },
  { name: 'Bilibili', hosts: /^(?:player|www|m)\.bilibili\.com$/, read: bilibili },
  { name: 'Spotify', hosts: /^open\.spotify\.com$/, read: spotify },
  { name: 'SoundCloud', hosts: /^w\.soundcloud\.com$/, read: soundCloud },
  { name: 'Dailymotion', hosts: /^(?:(?:www|geo)\.dailymotion\.com|dai\.ly)$/, read: dailymotion },
  { name: 'TikTok', hosts: /^www\.tiktok\.com$/, read: tikTok },
  { name: 'Twitch', hosts: /^(?:player|clips)\.twitch\.tv$/, read: twitch },
  {
    name: 'Loom',
    hosts: /^www\.loom\.com$/,
    read: byPath(
      /^\/(?:embed|share)\/([\da-f]{20,40})$/,
      SCREEN,
      at('www.loom.com/embed/', '?autoplay=1'),
      at('www.loom.com/share/'),
    ),
  },
  { name: 'CodePen', hosts: /^codepen\.io$/, read: codePen },
  {
    name: 'Apple Podcasts',
    hosts: /^embed\.podcasts\.apple\.com$/,
    read: byPath(APPLE, 175, at('embed.podcasts.apple.com'), at('podcasts.apple.com')),
  },
  {
    name: 'Apple Music',
    hosts: /^embed\.music\.apple\.com$/,
    read: byPath(APPLE, 175, at('embed.music.apple.com'), at('music.apple.com')),
  },
  {
    name: 'Youku',
    hosts: /^player\.youku\.com$/,
    read: byPath(/^\/embed\/([\w=]{5,40})$/, SCREEN, at('player.youku.com/embed/'), at('v.youku.com/v_show/id_', '.html')),
  },
  {
    name: 'Tencent Video',
    hosts: /^v\.qq\.com$/,
    read: byParameter('vid', /^(\w{5,20})$/, SCREEN, at('v.qq.com/txp/iframe/player.html?vid='), at('v.qq.com/x/page/', '.html')),
  },
  {
    name: 'NetEase Cloud Music',
    hosts: /^music\.163\.com$/,
    read: netEase,
  },
];

/** The player at an absolute URL; undefined for other pages. */
export function playerAt(address: string): Player | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const url = new URL(address);
  const service = SERVICES.find(({ hosts }) => hosts.test(url.hostname));
  const found = service?.read(url);
  return service && found ? { name: service.name, ...found } : undefined;
}

import { apiInitializer } from 'discourse/lib/api';

/* global settings -- Discourse gives each theme its own. */

/** The folder's URL with a slash at its end; `undefined` where the setting is empty or no URL of the web. */
function folderUrl() {
  // Who enters the feed, as in WordPress, or the start page means its folder.
  const text = settings.articles_url
    .trim()
    .replace(/(?<=[^/]\/)[^/]+\.(?:json|html)$/, '')
    .replace(/\/*$/, '/');
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? new URL(text).href : undefined;
}

/** What Discourse makes of a pasted URL; the script makes its own of the link. */
function unboxed(box) {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = box.dataset.oneboxSrc;
  link.textContent = link.href;
  paragraph.append(link);
  return paragraph;
}

export default apiInitializer((api) => {
  const folder = folderUrl();
  if (!folder) return;
  api.decorateCookedElement(
    (post) => {
      for (const box of post.querySelectorAll('aside.onebox[data-onebox-src]'))
        if (box.dataset.oneboxSrc.startsWith(`${folder}posts/`)) box.replaceWith(unboxed(box));
    },
    { onlyStream: true },
  );
  // The Content-Security-Policy of Discourse ("strict-dynamic") lets in what a theme's script adds.
  const script = document.createElement('script');
  script.src = `${folder}widgets/embed.js`;
  script.dataset.links = '';
  script.async = true;
  document.head.append(script);
});

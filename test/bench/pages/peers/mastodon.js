import * as MastodonTimeline from '@idotj/mastodon-embed-timeline';

const count = document.querySelector('#mt-container').dataset.count;
new MastodonTimeline.Init({
  instanceUrl: 'https://mastodon.test',
  hideEmojos: true,
  maxNbPostFetch: count,
  maxNbPostShow: count,
});

/** A React application with a list of articles, the same on the server and in the browser. */
import { createElement as h, useState, type ReactElement } from 'react';
import { TiktokRefugeePosts } from '../../../src/react/index.js';

export interface AppProps {
  readonly feed?: string;
  readonly feedData?: unknown;
  readonly log?: (text: string) => void;
}

export function App({ feed, feedData, log }: AppProps): ReactElement {
  const [pageSize, setPageSize] = useState(1);
  return h(
    'main',
    null,
    h(
      TiktokRefugeePosts,
      {
        feed,
        feedData,
        pageSize,
        headingLevel: 3,
        search: true,
        className: 'mine',
        onLoad: ({ posts }) => log?.(`load ${posts.length}`),
        onPostClick: (event) => {
          event.preventDefault();
          log?.(`click ${event.post.title}`);
        },
      },
      h('a', { href: '/all' }, 'All articles'),
    ),
    h('button', { type: 'button', onClick: () => setPageSize(3) }, 'Three'),
  );
}

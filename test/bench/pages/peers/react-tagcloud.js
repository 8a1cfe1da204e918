import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TagCloud } from 'react-tagcloud';

function Tags() {
  const [tags, setTags] = useState([]);
  useEffect(() => {
    fetch('feed.json')
      .then((response) => response.json())
      .then((feed) => setTags(feed._tiktok_refugee.tags));
  }, []);
  if (tags.length === 0) return null;
  return h(TagCloud, { minSize: 16, maxSize: 32, tags: tags.map(({ name, count }) => ({ value: name, count })) });
}

createRoot(document.querySelector('#widget')).render(h(Tags));

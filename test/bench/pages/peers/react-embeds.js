import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createCard, fetchItems } from './card.js';

const Card = createCard(h);

function Embed({ slug }) {
  const [item, setItem] = useState();
  useEffect(() => {
    fetchItems(`posts/${slug}.json`).then(([first]) => setItem(first));
  }, [slug]);
  return item && h(Card, { item });
}

for (const place of document.querySelectorAll('[data-post]')) createRoot(place).render(h(Embed, { slug: place.dataset.post }));

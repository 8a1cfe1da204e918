import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createCard, fetchItems } from './card.js';

const Card = createCard(h);

function Cards() {
  const [items, setItems] = useState([]);
  useEffect(() => {
    fetchItems('full.json').then(setItems);
  }, []);
  return items.map((item) => h(Card, { key: item.id, item }));
}

createRoot(document.querySelector('#widget')).render(h(Cards));

import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createCard, fetchItems } from './card.js';

const Card = createCard(h);

function Cards() {
  const [items, setItems] = useState([]);
  useEffect(() => {
    fetchItems('full.json').then(setItems);
  }, []);
  return items.map((item) => h(Card, { key: item.id, item }));
}

render(h(Cards), document.querySelector('#widget'));

/** What a React application does in the browser: takes over the server's HTML, or renders a feed that it has. */
import { createElement as h } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';

window.seen = [];
const log = (text: string): void => void window.seen.push(text);
const root = document.querySelector('#root') ?? document.body;
const { feedData } = window;
const app = feedData === undefined ? hydrateRoot(root, h(App, { feed: '/feed.json', log })) : createRoot(root);
if (feedData !== undefined) app.render(h(App, { feedData, log }));
window.unmount = () => app.unmount();

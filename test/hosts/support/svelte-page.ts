/** A Svelte application with a list of articles. */
import { mount, unmount } from 'svelte';
import App from './svelte-app.svelte';

window.seen = [];
const app = mount(App, { target: document.querySelector('#root') ?? document.body });
window.unmount = () => void unmount(app);

/** A Vue application with a list of articles and a tag cloud. */
import { createApp, defineComponent, ref } from 'vue/dist/vue.esm-bundler.js';
import type { TiktokRefugeePostClickEvent } from '../../../src/elements/base/events.js';

const { feedData } = window;
const app = createApp(
  defineComponent({
    setup: () => ({
      feedData,
      size: ref(1),
      onClick(event: TiktokRefugeePostClickEvent) {
        event.preventDefault();
        window.seen.push(`click ${event.post.title}`);
      },
      onLoad: (event: CustomEvent<{ posts: unknown[] }>) => window.seen.push(`load ${event.detail.posts.length}`),
    }),
    template: `<tiktok-refugee-posts :feedData.prop="feedData" :page-size="size" heading-level="3" search
        @tiktok-refugee-load="onLoad" @tiktok-refugee-post-click="onClick"><a href="/all">All articles</a></tiktok-refugee-posts>
      <button type="button" @click="size = 3">Three</button>`,
  }),
);
app.config.compilerOptions.isCustomElement = (tag: string) => tag.startsWith('tiktok-refugee-');
window.seen = [];
app.mount('#root');
window.unmount = () => app.unmount();

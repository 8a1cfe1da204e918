/** A Vue application whose HTML comes from a server: a widget as static HTML, and one with a property. */
import { defineWidgets } from '../../../src/define/custom.js';
import { createSSRApp, defineComponent, h, onMounted } from 'vue/dist/vue.esm-bundler.js';

const { feedData, html } = window;
const StaticHtml = defineComponent({ setup: () => () => h('div', { innerHTML: html }) });
const app = createSSRApp(
  defineComponent({
    components: { StaticHtml },
    setup() {
      onMounted(() => {
        defineWidgets();
      });
      return { feedData };
    },
    template: '<main><StaticHtml /><tiktok-refugee-post :feedData.prop="feedData" /></main>',
  }),
);
app.config.compilerOptions.isCustomElement = (tag: string) => tag.startsWith('tiktok-refugee-');
app.mount('#root');
window.unmount = () => app.unmount();

// The blocks in the editor: the server renders them, the sidebar has a field for each attribute.
((wp) => {
  const { createElement: element, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, TextControl, Disabled } = wp.components;
  const choices = {
    'post': ['post', 'layout'],
    'posts': ['layout', 'limit', 'tags'],
    'tips': ['post', 'layout', 'limit', 'tags'],
    'tag-cloud': ['max'],
  };
  for (const [name, own] of Object.entries(choices)) {
    wp.blocks.registerBlockType(`tiktok-refugee/${name}`, {
      icon: 'rss',
      edit: ({ attributes, setAttributes }) => {
        const field = (key) =>
          element(TextControl, { key, label: key, value: attributes[key], onChange: (value) => setAttributes({ [key]: value }) });
        const preview = element(wp.serverSideRender, { block: `tiktok-refugee/${name}`, attributes });
        return element(
          Fragment,
          null,
          element(
            InspectorControls,
            null,
            element(PanelBody, { title: 'TikTok Refugee' }, [...own, 'theme', 'hide', 'feed'].map(field)),
          ),
          element('div', useBlockProps(), element(Disabled, null, preview)),
        );
      },
      // What the server wrote into the post, for readers of it without the plugin.
      save: ({ attributes }) => element(wp.element.RawHTML, null, attributes.saved || ''),
    });
  }
})(globalThis.wp);

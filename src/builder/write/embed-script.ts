/** Shows the snippet of what is chosen on the embed page, with a preview, and copies it. */
export const EMBED_JS = `(() => {
  const form = document.querySelector('form.steps');
  const frame = document.querySelector('#preview iframe');
  const copying = document.querySelector('.copying');
  const copied = document.getElementById('copied');
  if (!form) return;
  let shown;
  const show = () => {
    const place = new FormData(form);
    const [host, widget] = [place.get('host'), place.get('widget')];
    // What the snippet cannot say is not to be chosen, and not in the preview.
    const { template = '' } = document.querySelector('.snippet[data-host="' + host + '"][data-widget="' + widget + '"] pre').dataset;
    const enable = (name, can) => { form.querySelector('[name=' + name + ']').closest('fieldset').disabled = !can; };
    enable('theme', /{(?:query|style)}/.test(template));
    enable('hide', /{(?:query|hide|data-hide)}/.test(template) && !/^(?:tips|tags)$/.test(widget));
    const data = new FormData(form);
    const { theme = 'auto', accent } = Object.fromEntries(data);
    const hide = data.getAll('hide').join(' ');
    const query = new URLSearchParams();
    if (theme !== 'auto') query.set('theme', theme);
    if (accent) query.set('accent', accent);
    if (hide) query.set('hide', hide);
    const style = [theme !== 'auto' && 'color-scheme: ' + theme, accent && '--tiktok-refugee-accent: #' + accent];
    const styles = style.filter(Boolean).join('; ');
    for (const section of document.querySelectorAll('section.host')) section.hidden = section.dataset.host !== host;
    for (const each of document.querySelectorAll('.snippet')) {
      each.hidden = each.dataset.host !== host || each.dataset.widget !== widget;
      const pre = each.querySelector('pre');
      if (pre.dataset.template)
        pre.firstChild.textContent = pre.dataset.template
          .replaceAll('{query}', () => (String(query) ? '?' + query : ''))
          .replaceAll('{style}', () => (styles ? ' style="' + styles + '"' : ''))
          .replaceAll('{hide}', () => (hide ? ' hide="' + hide + '"' : ''))
          .replaceAll('{data-hide}', () => (hide ? ' data-hide="' + hide + '"' : ''));
      if (!each.hidden) shown = pre;
    }
    const [, layout] = / layout="(\\w+)"/.exec(shown.textContent) ?? [];
    if (layout) query.set('layout', layout);
    if (theme === 'auto') query.set('theme', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const scheme = query.get('theme');
    frame.style.colorScheme = scheme;
    frame.parentNode.dataset.theme = scheme;
    const { href } = document.querySelector('link[data-widget="' + widget + '"]');
    if (frame.src !== href + '?' + query) frame.src = href + '?' + query;
    copied.textContent = '';
  };
  form.addEventListener('change', show);
  document.getElementById('copy').addEventListener('click', () => {
    navigator.clipboard?.writeText(shown.textContent).then(
      () => { copied.textContent = copied.dataset.copied; },
      () => {
        getSelection().selectAllChildren(shown);
        copied.textContent = copied.dataset.selected;
      },
    );
  });
  form.hidden = copying.hidden = document.getElementById('preview').hidden = false;
  document.documentElement.dataset.script = '';
  show();
})();
`;

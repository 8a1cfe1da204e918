/** The landing page's own behaviour: the light/dark switch and the buttons that copy a snippet. */

const root = document.documentElement;
const schemeButton = document.querySelector('#scheme');
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

schemeButton.hidden = false;
schemeButton.addEventListener('click', () => {
  const current = root.dataset.scheme ?? (systemIsDark.matches ? 'dark' : 'light');
  root.dataset.scheme = current === 'dark' ? 'light' : 'dark';
});

for (const button of document.querySelectorAll('[data-copy]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const snippet = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(snippet);
      button.textContent = 'Selected';
    }
    setTimeout(() => (button.textContent = label), 2000);
  });
}

import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Article() {
  const [html, setHtml] = useState('');
  useEffect(() => {
    fetch('article.md')
      .then((response) => response.text())
      .then((text) => setHtml(DOMPurify.sanitize(marked.parse(text))));
  }, []);
  return h('div', { dangerouslySetInnerHTML: { __html: html } });
}

createRoot(document.querySelector('#widget')).render(h(Article));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { withFormulasAsText } from './tex.js';

test('simple formulas are text', () => {
  for (const [tex, text] of [
    ['an improvement of $10\\%$', 'an improvement of 10%'],
    ['Bounds in $L^2$ and $\\ell_2$', 'Bounds in L² and ℓ₂'],
    ['$\\alpha$-decay, $4\\times$ faster', 'α-decay, 4× faster'],
    ['AI$^2$: $k$NN with $O(n^2)$ steps', 'AI²: kNN with O(n²) steps'],
    ['$s_1, \\ldots, s_{n-1}$', 's₁, …, sₙ₋₁'],
    ['$\\mathcal{N}=4$ in $10^{-3}$ $\\mathrm{cm}$', 'N=4 in 10⁻³ cm'],
    ['$O(k{\\cdot}n)$, $\\sqrt{n}$, $\\pi \\to \\mu$', 'O(k·n), √n, π → μ'],
    ['$\\log p(x|y)$ for $n \\geq 2$', 'log p(x|y) for n ≥ 2'],
    ['Here $$z_1$$ and $$ \\boldsymbol{y}=A\\boldsymbol{x} $$ too', 'Here z₁ and y=Ax too'],
    ['So \\(y^2\\) and \\[ n \\leq m \\] hold', 'So y² and n ≤ m hold'],
    ['$BERT_{large}$ and $a_1^*$', 'BERT_large and a₁^*'],
  ] as const)
    assert.equal(withFormulasAsText(tex), text);
});

test('formulas that text cannot show, and dollars, stay', () => {
  for (const text of [
    '$\\frac{\\alpha^2}{\\beta}$',
    '$\\hat q$',
    'From $5 to $10',
    '$5 or $6',
    'Using $_GET and $_POST',
    '$my_var=$other',
    '$search_id = intval($id)',
    'US$ 5 and A$ 6',
    'The \\[note\\] and \\(this\\) are escaped',
    'From $$5 to $$10',
    '$root$',
  ])
    assert.equal(withFormulasAsText(text), text);
});

test('titles and summaries of other feeds show formulas as text', () => {
  const item = { id: '1', title: 'The $L^p$ norm', content_text: 'We gain $10\\%$.' };
  const [post] = parseFeed({ items: [item] }).posts;
  assert.deepEqual([post?.title, post?.summary], ['The L^p norm', 'We gain 10%.']);
});

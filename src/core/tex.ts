/** Signs by their names in TeX, and the names of functions. */
const SIGNS = new Map(
  (
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ ' +
    'sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ ' +
    'Omega Ω to → rightarrow → leftarrow ← leftrightarrow ↔ times × cdot · pm ± ell ℓ hbar ħ infty ∞ leq ≤ le ≤ geq ≥ ge ≥ ' +
    'neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ ll ≪ gg ≫ in ∈ subset ⊂ subseteq ⊆ cup ∪ cap ∩ wedge ∧ vee ∨ neg ¬ ' +
    'forall ∀ exists ∃ nabla ∇ partial ∂ sum ∑ prod ∏ int ∫ sqrt √ circ ∘ star ⋆ ast ∗ dagger † prime ′ bullet • ' +
    'ldots … dots … cdots ⋯ langle ⟨ rangle ⟩ log log ln ln exp exp sin sin cos cos tan tan min min max max'
  )
    .split(' ')
    .flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1] ?? ''] as const] : [])),
);
/** Small signs by the plain ones. */
const smallSigns = (signs: string): ReadonlyMap<string, string> =>
  new Map(Array.from(signs, (sign) => [sign.normalize('NFKD').replace('−', '-'), sign]));
const SUPERSCRIPTS = smallSigns('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const SUBSCRIPTS = smallSigns('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** What stands between signs that may also be for dollars, or between escaped brackets, and what only formulas have. */
const FORMULA = /\$\$([^$]{1,200})\$\$|\$(?! )([^$]{1,100})(?<! )\$|\\[([](.{1,100}?)\\[)\]]/g;
const IS_TEX = /\\[a-z%]|[_^]\{|^[_^]|(?<![a-z])[a-z\d)\]}][_^][\w{*]|^[a-z](?:\([a-z]\))?$/i;

/** In small signs, if there is one for each; otherwise after the mark `^` or `_`. */
export function script(mark: string, text: string): string {
  const small = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const signs = Array.from(text, (sign) => small.get(sign) ?? '');
  return signs.includes('') ? mark + text : signs.join('');
}

function formulaAsText(all: string, ...between: readonly (string | undefined)[]): string {
  const tex = between.find(Boolean)?.trim() ?? '';
  if (!IS_TEX.test(tex)) return all;
  const text = tex
    .replace(/\\(?:text|math|bold|operatorname)\w*\s?\{([^{}]*)\}/g, '$1')
    .replace(/\\([a-z]+)/gi, (command, name: string) => SIGNS.get(name) ?? command)
    .replace(/\\([%&#_])/g, '$1')
    .replace(/\\[,;: ]/g, ' ')
    .replace(/([_^])(?:\{([^{}]*)\}|([^\\{}]))/gu, (_, mark: string, group?: string, one?: string) =>
      script(mark, group ?? one ?? ''),
    )
    .replace(/\{([^{}]*)\}/g, '$1');
  return /[\\{}]/.test(text) ? all : text;
}

/** A text with the formulas that are simple enough as text: `$10\%$`, `$L^2$`, `$\alpha$-decay`. */
export const withFormulasAsText = (text: string): string => (/[$\\]/.test(text) ? text.replace(FORMULA, formulaAsText) : text);

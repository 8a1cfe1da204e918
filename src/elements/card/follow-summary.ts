/**
 * A card's summary lies above the link that covers the card, so that readers can select it. A click on it follows that link,
 * unless it ends a selection.
 */
export function followSummary(event: Event): void {
  const target = event.target as Element;
  const link = target.closest('.summary') && target.closest('.card')?.querySelector('.title a');
  if (link && !String(getSelection())) link.dispatchEvent(new MouseEvent('click', event));
}

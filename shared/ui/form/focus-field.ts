/** To the first control of a field of the form that stands nearest. */
export function focusField(from: Element | null, key: string): void {
  const field = from?.closest('.baton')?.querySelector(`[data-field="${CSS.escape(key)}"]`);
  const control = field?.querySelector('input:not([type="hidden"]), textarea, button');
  if (control instanceof HTMLElement) control.focus();
  field?.scrollIntoView?.({ block: 'nearest' });
}

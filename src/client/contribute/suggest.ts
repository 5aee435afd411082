/** Put `value` into a control that holds nothing, or the suggestion before; what a person wrote stays. */
export function suggest(control: HTMLInputElement, value: string): void {
  if (control.value === (control.dataset.suggested ?? '')) control.value = value;
  if (control.value === value) control.dataset.suggested = value;
}

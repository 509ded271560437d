/** As a `ref`: gives the focus to an element when it appears, such as the one field of a dialog that was asked for. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

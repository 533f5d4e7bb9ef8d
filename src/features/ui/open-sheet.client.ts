/**
 * Opens a sheet over the page, as a popover where the browser has them: a modal dialog takes what is behind it out of
 * reach, for which the browser styles every element of the page anew, a fifth of a second and more on a slow phone.
 */
export function openSheet(sheet: HTMLDialogElement): void {
  if (isSheetOpen(sheet)) return;
  if (typeof sheet.showPopover !== 'function') {
    sheet.showModal();
    return;
  }
  if (sheet.popover === null) closeAlone(sheet);
  sheet.popover = 'auto';
  sheet.showPopover();
}

/** Closes it; nothing where it is closed. */
export function closeSheet(sheet: HTMLDialogElement): void {
  if (sheet.open) sheet.close();
  else if (isSheetOpen(sheet)) sheet.hidePopover();
}

export function isSheetOpen(sheet: HTMLDialogElement): boolean {
  // Within `:is` a browser passes over what it does not know.
  return sheet.matches(':is([open], :popover-open)');
}

/** A press of the pointer beside a popover closes it; here it does nothing else, such as following a link beneath. */
function closeAlone(sheet: HTMLDialogElement): void {
  let isBeside = false;
  const options = { capture: true };
  const press = ({ target }: Event): void => {
    // Not in what lies over the page itself, as the sheet does.
    isBeside = isSheetOpen(sheet) && target instanceof Element && target.closest('[popover]') === null;
  };
  const click = (event: MouseEvent): void => {
    // A key presses without a pointer.
    if (!isBeside || event.detail === 0) return;
    isBeside = false;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('click', click, options);
}

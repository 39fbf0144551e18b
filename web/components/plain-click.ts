// Which clicks on a link of the page are the page's own to answer: with a key held or another button a link opens a tab, as links do.

/** Tells whether a click on a link is a plain one. */
export const isPlainClick = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && button === 0;

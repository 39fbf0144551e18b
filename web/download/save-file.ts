// Hands a file to the visitor's download folder. Nothing leaves the machine.

/** Offers content under a file name. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click; a minute is long enough for any browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

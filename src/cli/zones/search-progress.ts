// Shows how far a search for plans is: one line that is rewritten on a terminal and erased at the end, nothing elsewhere or when quiet.
import type { Texts } from '../texts/texts.ts';

const eraseLine = '\r\u001b[K';

/** Returns what a search calls after every so many moves. */
export function searchProgress(quiet: boolean, { zones }: Texts): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((done / total) * 100);
    if (quiet || !process.stderr.isTTY || percent === shown) return;
    shown = percent;
    process.stderr.write(done < total ? `${eraseLine}${zones.searching(percent)}` : eraseLine);
  };
}

// What has to be said to the visitor about something that arrived: a link, a file, a session. One at a time, in order; and which
// file is on its way.
import type { Problem } from '../../src/scenario/problem.ts';
import type { Message } from '../i18n/said.ts';

export interface Notice {
  readonly message: Message;
  readonly problems: readonly Problem[];
}

export class Notices {
  /** Names of the files that are being opened, oldest first. */
  #opening = $state.raw<readonly string[]>([]);
  #waiting = $state.raw<readonly Notice[]>([]);

  get current(): Notice | null {
    return this.#waiting[0] ?? null;
  }

  /** Name of the file that is being opened; null when there is none. */
  get opening(): string | null {
    return this.#opening[0] ?? null;
  }

  /** Says that a file is being opened while `work` goes on, whatever its end. */
  async whileOpening(name: string, work: () => Promise<void>): Promise<void> {
    this.#opening = [...this.#opening, name];
    try {
      await work();
    } finally {
      const place = this.#opening.indexOf(name);
      this.#opening = this.#opening.filter((_, index) => index !== place);
    }
  }

  say(message: Message, problems: readonly Problem[] = []): void {
    this.#waiting = [...this.#waiting, { message, problems }];
  }

  dismiss(): void {
    this.#waiting = this.#waiting.slice(1);
  }
}

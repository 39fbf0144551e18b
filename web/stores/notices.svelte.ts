// What has to be said to the visitor about something that arrived: a link, a file, a session. One at a time, in order.
import type { Problem } from '../../src/scenario/problem.ts';
import type { Message } from '../i18n/said.ts';

export interface Notice {
  readonly message: Message;
  readonly problems: readonly Problem[];
}

export class Notices {
  #waiting = $state.raw<readonly Notice[]>([]);

  get current(): Notice | null {
    return this.#waiting[0] ?? null;
  }

  say(message: Message, problems: readonly Problem[] = []): void {
    this.#waiting = [...this.#waiting, { message, problems }];
  }

  dismiss(): void {
    this.#waiting = this.#waiting.slice(1);
  }
}

// A copy of the built page with a server of its own, which a test may change, stop and start again at the same address.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../../scripts/paths.mjs';
import { writeServiceWorker } from '../../scripts/service-worker.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';

export class SiteCopy {
  readonly dir: string;
  #server: Awaited<ReturnType<typeof serveStatic>> | null = null;
  #port = 0;

  constructor() {
    this.dir = mkdtempSync(fromRoot('dist/site-'));
    cpSync(fromRoot('dist/web'), this.dir, { recursive: true });
  }

  /** Starts the server; returns the page's address, the same each time. */
  async start(): Promise<URL> {
    this.#server = await serveStatic({ dir: this.dir, port: this.#port });
    this.#port = this.#server.port;
    return new URL(this.#server.url);
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Turns the copy into another build: the page says so in `<html data-build>`, and the planner's worker has another name. */
  async rebuild(name: string): Promise<void> {
    this.change('index.html', (page) => page.replace(/<html/, `<html data-build="${name}"`));
    const assets = path.join(this.dir, 'assets');
    const planner = this.#asset(/^planner-worker-.*\.js$/);
    const renamed = `planner-worker-${name}.js`;
    renameSync(path.join(assets, planner), path.join(assets, renamed));
    const script = this.#asset(/^index-.*\.js$/);
    const script2 = `index-${name}.js`;
    renameSync(path.join(assets, script), path.join(assets, script2));
    // screens that are loaded later name both, too
    for (const file of ['../index.html', ...readdirSync(assets).filter((one) => one.endsWith('.js'))]) {
      const at = path.join(assets, file);
      const text = readFileSync(at, 'utf8');
      writeFileSync(at, text.replaceAll(planner, renamed).replaceAll(script, script2));
    }
    await writeServiceWorker(this.dir);
  }

  /** Changes a text file in place; the service worker is not told. */
  change(file: string, by: (text: string) => string): void {
    const at = path.join(this.dir, file);
    const text = readFileSync(at, 'utf8');
    const changed = by(text);
    if (changed === text) throw new Error(`${file}: nothing was changed`);
    writeFileSync(at, changed);
  }

  #asset(pattern: RegExp): string {
    const found = readdirSync(path.join(this.dir, 'assets')).find((name) => pattern.test(name));
    if (found === undefined) throw new Error(`the build has no ${pattern}`);
    return found;
  }
}

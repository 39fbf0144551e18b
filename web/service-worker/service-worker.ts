// Keeps one whole build of the page for use without a network. A build is kept only when every file of it arrived and has the content
// that the build names; the page and its files are then answered from what is kept, so that no two builds ever mix. A newer build waits
// until the visitor asks for it (or every window is closed). Written for its own bundle: `keptBuild` is filled in by the build.

interface KeptBuild {
  readonly id: string;
  /** Content of each file by its address below the scope, as the browser checks it: sha256-... ; '' is the page itself. */
  readonly files: Readonly<Record<string, string>>;
}
declare const keptBuild: KeptBuild;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
const worker = globalThis as unknown as Scope;

const prefix = 'wangge-build-';
const { id, files } = keptBuild;
const own = prefix + id;
const integrityOf = new Map(Object.entries(files));
/** Which build answers, and which did before: windows that were open stay on theirs and may still load parts of it. */
interface Course {
  readonly present: string;
  readonly former: string | null;
}
const courseCache = 'wangge-course';
const courseKey = (): string => new URL('course.json', worker.registration.scope).href;

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const place = request.method === 'GET' ? placeOf(request.url) : null;
  if (place === null) return;
  if (integrityOf.has(place)) event.respondWith(answered(own, place, request));
  else if (place.startsWith('assets/')) event.respondWith(answered(null, place, request));
});

/** Fetches every file; the browser refuses one whose content is not the one named. One failure undoes all. */
async function keepBuild(): Promise<void> {
  const isKept = await caches.has(own);
  const cache = await caches.open(own);
  try {
    await Promise.all(
      [...integrityOf].map(async ([place, integrity]) => {
        const response = await fetch(new Request(addressOf(place), { integrity, cache: 'no-cache' }));
        if (!response.ok || response.redirected) throw new Error(`${place}: ${response.status}`);
        await cache.put(addressOf(place), response);
      }),
    );
  } catch (thrown) {
    if (!isKept) await caches.delete(own);
    throw thrown;
  }
  const course = await readCourse();
  await forgetAllBut([own, course?.present, course?.former]);
}

async function takeOver(): Promise<void> {
  const course = await readCourse();
  const former = course === null || course.present === own ? (course?.former ?? null) : course.present;
  const next: Course = { present: own, former };
  await (await caches.open(courseCache)).put(courseKey(), new Response(JSON.stringify(next)));
  await forgetAllBut([own, former]);
  await worker.clients.claim();
}

async function forgetAllBut(kept: readonly (string | null | undefined)[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !kept.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function readCourse(): Promise<Course | null> {
  const found = await (await caches.open(courseCache)).match(courseKey());
  return found === undefined ? null : ((await found.json()) as Course);
}

/** Answers from one build, or from any: names of assets hold their content's hash. Without it the network is asked. */
async function answered(build: string | null, place: string, request: Request): Promise<Response> {
  const found = await caches.match(addressOf(place), build === null ? {} : { cacheName: build });
  return found ?? fetch(request);
}

/** The address below the scope, without query; '' for the page itself, null for what is not below. */
function placeOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  const scope = new URL(worker.registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  const place = decodeURIComponent(pathname.slice(scope.pathname.length));
  return place === 'index.html' ? '' : place;
}

const addressOf = (place: string): string =>
  new URL(place.split('/').map(encodeURIComponent).join('/'), worker.registration.scope).href;

// The browser's own database, promised: a record is stored when its transaction has completed, and every failure surfaces.
// Knows stores and keys, not what the records mean.

export const storeNames = ['session', 'outcomes'] as const;
export type StoreName = (typeof storeNames)[number];

const databaseName = 'wangge';
const databaseVersion = 1;

/**
 * Opens the database, making its stores when it is new.
 * @throws (rejects) when the browser forbids storage, or holds a version newer than this page knows
 */
export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, databaseVersion);
    request.onupgradeneeded = () => {
      for (const name of storeNames) {
        if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
      }
    };
    request.onsuccess = () => {
      // a newer page in another tab may need to change the stores
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => reject(new Error('blocked by another tab'));
  });
}

/** Reads a record; undefined when there is none. */
export function readRecord(database: IDBDatabase, store: StoreName, key: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store, 'readonly').objectStore(store).get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

/** Stores a record; resolves once it is on the disk as far as the browser promises that. */
export function writeRecord(
  database: IDBDatabase,
  store: StoreName,
  key: string,
  value: unknown,
): Promise<void> {
  return changed(database, store, (records) => records.put(value, key));
}

/** Counts the records of a store. */
export function countRecords(database: IDBDatabase, store: StoreName): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store, 'readonly').objectStore(store).count();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

/** Removes all records of a store. */
export function clearStore(database: IDBDatabase, store: StoreName): Promise<void> {
  return changed(database, store, (records) => records.clear());
}

function changed(
  database: IDBDatabase,
  store: StoreName,
  change: (records: IDBObjectStore) => IDBRequest,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(failure(transaction.error));
    transaction.onabort = () => reject(failure(transaction.error));
    change(transaction.objectStore(store));
  });
}

const failure = (error: DOMException | null): Error => error ?? new Error('storage failed');

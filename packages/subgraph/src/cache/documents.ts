/**
 * Cache of what is kept of operations: parsed documents, what was found out about them, plans and texts. One budget in
 * bytes for a whole process, whichever of its parts keeps it and whoever asked; what was used least recently goes first.
 */
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { turnOfItsOwn } from '../scheduler/scheduler.ts';
import { bytesOf } from './objectSize.ts';

/** Of everything that all shares keep together. */
export const DOCUMENTS_BYTES = 96 * 2 ** 20;
/** One thing that is larger is not kept: it would take the place of many. */
const PART = 1 / 8;
/** What the cache itself takes for each, beside the key's text. */
const ENTRY_BYTES = 200;

/** A part's own keys and values within the budget. */
export interface Share<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

export interface DocumentBudget {
  /** A share whose values take `bytesOf(value)` bytes each. */
  share<Value>(bytesOf: (value: Value) => number): Share<Value>;
  /** What is kept now, in bytes. */
  readonly bytes: number;
}

/** A budget of its own; `documents` is the process's. */
export function documentBudget(maxBytes: number): DocumentBudget {
  const all = new LRUCache<string, { readonly value: unknown }>({ maxSize: maxBytes, maxEntrySize: maxBytes * PART });
  let shares = 0;
  return {
    share: <Value>(bytesOf: (value: Value) => number): Share<Value> => {
      const prefix = `${shares++} `;
      return {
        get: (key) => all.get(prefix + key)?.value as Value | undefined,
        set: (key, value) =>
          void all.set(prefix + key, { value }, { size: ENTRY_BYTES + 2 * key.length + Math.ceil(bytesOf(value)) }),
        delete: (key) => void all.delete(prefix + key),
      };
    },
    get bytes() {
      return all.calculatedSize;
    },
  };
}

/** The budget of this process. */
export const documents: DocumentBudget = documentBudget(DOCUMENTS_BYTES);

/** A parsed document, and what hangs from its nodes once it has run: the names it is run under, what is selected below each, what it costs. */
const documentBytes = (document: DocumentNode): number => 2 * bytesOf(document);

/** A share for parsed documents, as Apollo Server takes one. */
export const documentStore = (budget = documents): KeyValueCache<DocumentNode> =>
  asKeyValueCache(budget.share(documentBytes));

/** A share as Apollo's packages take a cache. What is not in it is made next, in a turn of the loop of its own. */
export function asKeyValueCache<Value>(share: Share<Value>): KeyValueCache<Value> {
  return {
    get: async (key) => {
      const kept = share.get(key);
      if (kept === undefined) await turnOfItsOwn();
      return kept;
    },
    set: async (key, value) => share.set(key, value),
    delete: async (key) => share.delete(key),
  };
}

interface KeyValueCache<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
}

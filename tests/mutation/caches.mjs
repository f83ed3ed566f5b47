/** What modules remember between calls would carry a mutant's results over to the next mutant: it is forgotten in between. */

/** Runs `load`; `forget` brings every Map and WeakMap that was made meanwhile (that is, by the modules themselves) back to what it held afterwards. */
export function withCachesWatched(load) {
  const { Map, WeakMap } = globalThis;
  const maps = [];
  const weakMaps = [];
  globalThis.Map = class extends Map {
    constructor(entries) {
      super(entries);
      maps.push(this);
    }
  };
  globalThis.WeakMap = class {
    #inner = new WeakMap();
    constructor() {
      weakMaps.push(this);
    }
    get(key) {
      return this.#inner.get(key);
    }
    has(key) {
      return this.#inner.has(key);
    }
    set(key, value) {
      this.#inner.set(key, value);
      return this;
    }
    delete(key) {
      return this.#inner.delete(key);
    }
    forget() {
      this.#inner = new WeakMap();
    }
  };
  load();
  Object.assign(globalThis, { Map, WeakMap });
  const contents = maps.map((map) => [map, [...map]]);
  return {
    forget: () => {
      for (const [map, entries] of contents) {
        map.clear();
        for (const [key, value] of entries) map.set(key, value);
      }
      for (const weakMap of weakMaps) weakMap.forget();
    },
  };
}

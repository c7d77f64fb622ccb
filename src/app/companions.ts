/** An answer that has not come after so long will not come: a map that draws without a graphics card may take seconds. */
const PATIENCE_MILLISECONDS = 10_000;

/** Nobody has so many screens. */
const MAX_COMPANIONS = 16;

/**
 * The windows of the other kind that are in touch. A window that closes says goodbye; one that has crashed is known by
 * its silence after a question. All times in milliseconds since 1970.
 */
export class Companions {
  /** By window, since when a question to it stands unanswered; null when none does. */
  readonly #askedAt = new Map<string, number | null>();

  get count(): number {
    return this.#askedAt.size;
  }

  heard(windowId: string): void {
    if (this.#askedAt.has(windowId) || this.#askedAt.size < MAX_COMPANIONS) this.#askedAt.set(windowId, null);
  }

  left(windowId: string): void {
    this.#askedAt.delete(windowId);
  }

  /** Notes that everybody has been asked whether they are there. */
  asked(now: number): void {
    for (const [windowId, askedAt] of this.#askedAt) this.#askedAt.set(windowId, askedAt ?? now);
  }

  /** Lets go of those who have kept silent. */
  dropSilent(now: number): void {
    for (const [windowId, askedAt] of this.#askedAt) {
      if (askedAt !== null && now - askedAt > PATIENCE_MILLISECONDS) this.#askedAt.delete(windowId);
    }
  }

  clear(): void {
    this.#askedAt.clear();
  }
}

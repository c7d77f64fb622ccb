import type { BaseMapChoice } from '../domain/base-map.ts';

/**
 * The atlas is served as two pages that differ only in their security policy: the ordinary one can call nothing but
 * its own origin, the other one may also fetch an outside base map. The browser enforces it; this only picks the page.
 */
const OUTSIDE_PAGE = 'outside-map.html';

export function isOutsidePage(): boolean {
  return window.location.pathname.endsWith(`/${OUTSIDE_PAGE}`);
}

/** An own base map may stay on either page. */
export function isOnRightPage(baseMap: BaseMapChoice): boolean {
  return baseMap.kind === 'own' || isOutsidePage();
}

/** The page for a ground, with the picture that is open. */
export function pageFor(baseMap: BaseMapChoice): string {
  return `${baseMap.kind === 'own' ? './' : OUTSIDE_PAGE}${window.location.hash}`;
}

/**
 * Which ground the plan is drawn on. Own vector tiles by default; anything else calls an outside
 * server and is only used after the person has set it.
 */
export type BaseMapChoice =
  | { readonly kind: 'own' }
  | { readonly kind: 'tianditu'; readonly key: string }
  | { readonly kind: 'style'; readonly url: string };

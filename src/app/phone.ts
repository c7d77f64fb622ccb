/** Below this width the panels become one sheet; the style sheets use the same number. */
export const PHONE = '(width < 768px)';

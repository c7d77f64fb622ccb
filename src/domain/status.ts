/** Where a thing stands, as its source tells it: 已建成 · 在建 · 规划 · 预留 · 研究中. */
export const STATUSES = ['built', 'underway', 'planned', 'reserved', 'study'] as const;
export type Status = (typeof STATUSES)[number];

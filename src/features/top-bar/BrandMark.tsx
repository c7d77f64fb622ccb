/** Points that have grown into a chain: 点上开花, 链上成景. */
export function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M5.5 20.5L14 8.5L22 15.5" fill="none" stroke="var(--accent)" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="5.5" cy="20.5" r="3.6" fill="var(--accent)" />
      <circle cx="14" cy="7.5" r="3.6" fill="var(--accent)" />
      <circle cx="22" cy="16.5" r="3.2" fill="var(--surface)" stroke="var(--accent)" strokeWidth="2.2" />
    </svg>
  );
}

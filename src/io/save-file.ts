/** A file as it is about to leave the app. */
export interface OutgoingFile {
  readonly name: string;
  readonly content: string | Blob;
  readonly mimeType: string;
}

/** Long enough for a browser to have begun reading, short enough that a big file is not held for a session. */
const RELEASE_MILLISECONDS = 60_000;

/** Hands a file to the person's downloads. The only place in the app that does so. */
export function saveFile({ name, content, mimeType }: OutgoingFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MILLISECONDS);
}

/** A name that every system takes: no signs of paths, no control characters, not hidden, not endless. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '-')
    .replace(/^[.\s-]+|[.\s]+$/gu, '');
  return [...plain].slice(0, 120).join('') || 'lianjing';
}

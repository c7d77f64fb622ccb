import { LOCALES, type Locale } from '../domain/localized.ts';
import { ROADSHOW_ROOMS, type RoadshowRoom } from '../domain/mode.ts';

/** What a link to the story says. */
export interface ChapterLink {
  readonly chapterId: string;
  readonly room: RoadshowRoom;
  readonly locale: Locale | undefined;
}

const PREFIX = 'roadshow';

/**
 * `#roadshow/03-cores` for the stage, `#roadshow/03-cores/presenter` and `…/desk` for the other rooms.
 * @param locale only where the link is to say the language
 */
export function formatChapterLink({ chapterId, room, locale }: ChapterLink, chapterIds: readonly string[]): string {
  const number = String(chapterIds.indexOf(chapterId) + 1).padStart(2, '0');
  return `#${PREFIX}/${number}-${chapterId}${room === 'stage' ? '' : `/${room}`}${locale ? `&lang=${locale}` : ''}`;
}

/**
 * Reads `roadshow`, `roadshow/03`, `roadshow/03-cores`, `roadshow/cores`, each with a room behind it. A chapter is known
 * by its name, and by its number where the name is absent or no longer known: on a stage any picture is better than none.
 * @param hash with or without its `#`
 * @returns null for a link to something else, `broken` with what is wrong for one that leads nowhere
 */
export function readChapterLink(
  hash: string,
  chapterIds: readonly string[],
): ChapterLink | { readonly broken: string } | null {
  const [path = '', ...fields] = hash.replace(/^#/, '').split('&');
  const [prefix, ...places] = path.split('/');
  if (prefix !== PREFIX) return null;
  const last = ROADSHOW_ROOMS.find((room) => room === places.at(-1));
  const named = last ? places.slice(0, -1) : places;
  const chapterId = named.length > 1 ? undefined : findChapter(named[0] ?? '', chapterIds);
  if (chapterId === undefined) return { broken: path.slice(0, 40) };
  const locale = fields.flatMap((field) => LOCALES.find((known) => field === `lang=${known}`) ?? []).at(-1);
  return { chapterId, room: last ?? 'stage', locale };
}

function findChapter(place: string, chapterIds: readonly string[]): string | undefined {
  if (place === '') return chapterIds[0];
  if (chapterIds.includes(place)) return place;
  const match = /^(\d{1,3})(?:-(.+))?$/.exec(place);
  if (!match) return undefined;
  const [, digits, id] = match;
  return chapterIds.find((known) => known === id) ?? chapterIds[Number(digits) - 1];
}

import i18next from 'i18next';
import { venueCheckEn } from './venue-check-en.ts';
import { venueCheckZh } from './venue-check-zh.ts';

/** They come with the venue check, and cost the first screen nothing. */
const VENUE_CHECK_TEXTS = 'venueCheck';

/** Makes the texts known; before the venue check is drawn for the first time. */
export function addVenueCheckTexts(): void {
  i18next.addResourceBundle('zh', VENUE_CHECK_TEXTS, venueCheckZh);
  i18next.addResourceBundle('en', VENUE_CHECK_TEXTS, venueCheckEn);
}

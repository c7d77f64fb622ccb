/** What the coverage lab lets one measure, in metres. */
export const LEAST_METERS = 50;
export const GREATEST_METERS = 3000;

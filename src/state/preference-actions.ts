import type { BaseMapChoice } from '../domain/base-map.ts';
import type { AreaUnit } from '../domain/units.ts';
import type { PreferenceState, ThemeChoice } from './app-state.ts';
import type { SetState } from './store-types.ts';

export interface PreferenceActions {
  chooseTheme(themeChoice: ThemeChoice): void;
  chooseBaseMap(baseMap: BaseMapChoice): void;
  chooseAreaUnit(areaUnit: AreaUnit): void;
  chooseNotesSize(notesSizePixels: number): void;
}

export function preferenceActions(set: SetState): PreferenceActions {
  const change = (part: Partial<PreferenceState>) =>
    set(({ preferences }) => ({ preferences: { ...preferences, ...part } }));
  return {
    chooseTheme: (themeChoice) => change({ themeChoice }),
    chooseBaseMap: (baseMap) => change({ baseMap }),
    chooseAreaUnit: (areaUnit) => change({ areaUnit }),
    chooseNotesSize: (notesSizePixels) => change({ notesSizePixels }),
  };
}

import { useTranslation } from 'react-i18next';
import type { DataClass } from '../domain/data-class.ts';
import { Badge } from '../ui/Badge.tsx';

/** 官方 · 测绘 · 描绘 · 示意, with what it means when the pointer rests. */
export function DataClassBadge({ dataClass }: { readonly dataClass: DataClass }) {
  const { t } = useTranslation();
  return (
    <Badge
      text={t(`dataClass.${dataClass}`)}
      hint={t(`dataClassHint.${dataClass}`)}
      tone={dataClass === 'indicative' ? 'dashed' : 'plain'}
    />
  );
}

import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../state/use-app-store.ts';

export interface ExportChoice {
  readonly id: 'csv' | 'xlsx' | 'geojson' | 'ledger' | 'print';
  readonly run: () => void | Promise<void>;
}

/** Takes the results away; a failure is said in words. */
export function ExportMenu({ choices }: { readonly choices: readonly ExportChoice[] }) {
  const { t } = useTranslation();
  const announce = useAppStore((state) => state.announce);
  const carryOut = async ({ run }: ExportChoice) => {
    try {
      await run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      announce({ tone: 'error', text: { zh: `导出失败：${reason}`, en: `Export failed: ${reason}` } });
    }
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} stroke={1.8} />}>
          {t('analysis.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.id} onClick={() => void carryOut(choice)}>
            {t(`analysis.${choice.id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** What a key does to a row of the tree; a row answers to those that mean something to it. */
export interface RowCommands {
  readonly toggle: () => void;
  readonly expand?: (open: boolean) => void;
  readonly zoomTo?: () => void;
  readonly solo?: () => void;
  readonly nudge?: (steps: number) => void;
  readonly fade?: (change: number) => void;
}

interface Row {
  readonly name: string;
  /** 1 for a group, 2 for a layer. */
  readonly level: 1 | 2;
  readonly open: boolean;
}

const OPACITY_STEP = 0.1;

function commandFor(event: KeyboardEvent, commands: RowCommands): (() => void) | undefined {
  if (event.altKey) {
    if (event.key === 'ArrowUp') return () => commands.nudge?.(-1);
    if (event.key === 'ArrowDown') return () => commands.nudge?.(1);
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case ' ':
      return commands.toggle;
    case 'Enter':
      return commands.zoomTo ?? commands.toggle;
    case 'ArrowRight':
      return () => commands.expand?.(true);
    case 'ArrowLeft':
      return () => commands.expand?.(false);
    case 's':
      return commands.solo;
    case '+':
    case '=':
      return () => commands.fade?.(OPACITY_STEP);
    case '-':
      return () => commands.fade?.(-OPACITY_STEP);
    default:
      return undefined;
  }
}

function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="row"]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = target === undefined || event.altKey ? undefined : rows[target];
  row?.focus();
  return row !== undefined;
}

/**
 * Roles and keys of a tree whose rows hold controls (a treegrid): arrows walk the rows, one row at a time is a tab
 * stop. Space shows or hides, Enter zooms, right and left open and close, S is solo, Alt with an arrow reorders,
 * + and - change the opacity.
 */
export function useTreeKeys(firstRowId: string | undefined) {
  const [focusedRowId, setFocusedRowId] = useState<string | null>(null);
  const activeRowId = focusedRowId ?? firstRowId;
  const tabIndexOf = (rowId: string) => (rowId === activeRowId ? 0 : -1);
  return {
    treeProps: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (document.activeElement?.getAttribute('role') === 'row' && moveFocus(event)) event.preventDefault();
      },
    },
    /** 0 for the one row (and its buttons) that the Tab key reaches. */
    tabIndexOf,
    rowGroupProps: { role: 'rowgroup' },
    cellProps: { role: 'gridcell' },
    rowProps: (rowId: string, { name, level, open }: Row, commands: RowCommands) => ({
      role: 'row',
      'aria-label': name,
      'aria-level': level,
      'aria-expanded': open,
      tabIndex: tabIndexOf(rowId),
      onFocus: (event: FocusEvent<HTMLElement>) => {
        setFocusedRowId(rowId);
        event.stopPropagation();
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.target !== event.currentTarget) return;
        const command = commandFor(event, commands);
        if (!command) return;
        command();
        event.preventDefault();
        event.stopPropagation();
      },
    }),
  };
}

export type TreeKeys = ReturnType<typeof useTreeKeys>;

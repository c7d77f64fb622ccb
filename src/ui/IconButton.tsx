import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';

type IconButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'color' | 'style'> &
  Pick<ActionIconProps, 'size' | 'variant' | 'className'> & {
    /** Read aloud, and shown when the pointer rests. */
    readonly label: string;
    readonly children: ReactNode;
    readonly pressed?: boolean;
  };

/** A button that is an icon; its words are shown when the pointer rests and read aloud. */
export function IconButton({ label, children, pressed, size = 36, variant = 'subtle', ...rest }: IconButtonProps) {
  return (
    <ActionIcon
      {...rest}
      size={size}
      variant={pressed ? 'light' : variant}
      color={pressed ? 'seal' : 'gray'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      {children}
    </ActionIcon>
  );
}

import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { ReactElement } from 'react';
import type { Point } from '../../core/lib/geometry.ts';
import { Icon } from '../shell/Icon.tsx';
import './menuList.css';
import { MuiRoot } from './MuiRoot.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  run(): void;
}

export interface MenuListProps {
  readonly label: string;
  /** Where it opens; undefined: it is closed. */
  readonly anchor: HTMLElement | Point | undefined;
  readonly entries: readonly MenuEntry[];
  onClose(): void;
}

export function MenuList({ label, anchor, entries, onClose }: MenuListProps): ReactElement {
  const place =
    anchor instanceof HTMLElement
      ? { anchorEl: anchor }
      : {
          anchorReference: 'anchorPosition' as const,
          anchorPosition: { left: anchor?.x ?? 0, top: anchor?.y ?? 0 },
        };
  return (
    <MuiRoot>
      <Menu
        open={anchor !== undefined}
        onClose={onClose}
        {...place}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {entries.map(({ id, label: name, icon, keys, disabled = false, danger, run }) => (
          <MenuItem
            key={id}
            disabled={disabled}
            className={danger === true ? 'menu-danger' : ''}
            onClick={() => {
              onClose();
              // After the menu gave the focus back, so that what opens next may take it.
              setTimeout(run, 0);
            }}
          >
            {icon !== undefined && <Icon name={icon} />}
            <span className="menu-text">{name}</span>
            {keys !== undefined && <kbd className="menu-keys">{keys}</kbd>}
          </MenuItem>
        ))}
      </Menu>
    </MuiRoot>
  );
}

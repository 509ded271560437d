import type { Text } from '../../core/text/text.ts';

/** Something a person can do. Menu, shortcut, command list and tests all read this one registry. */
export interface Action {
  readonly id: string;
  readonly title: Text;
  readonly icon?: string;
  /** Keys as in `Ctrl+Shift+Z`; Ctrl stands for Cmd on a Mac. The first is shown. */
  readonly keys?: readonly string[];
  /** A key without Ctrl acts only while canvas or outline has the focus (WCAG 2.1.4). */
  readonly scope?: 'everywhere' | 'diagram';
  readonly allowedReadOnly: boolean;
  enabled(): boolean;
  perform(): void | Promise<void>;
}

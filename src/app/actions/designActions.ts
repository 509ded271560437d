import { keepAsCopy, leaveDesign } from '../storage/session.ts';
import { designStore } from '../store/designStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { downloadBundle } from '../share/downloadBundle.ts';
import { downloadDesign } from '../share/downloadDesign.ts';
import { downloadPicture } from '../share/downloadPicture.ts';
import { pickDesignFile } from '../share/openFile.ts';
import type { Action } from './action.ts';
import { text } from './text.ts';

const always = { allowedReadOnly: true, enabled: () => true };
const hasResources = (): boolean => Object.keys(designStore.getState().document.resources).length > 0;

/** What is done with a design as a whole. */
export const designActions: readonly Action[] = [
  { ...always, id: 'templates', title: text.templates, icon: 'ui-grid', perform: leaveDesign },
  {
    ...always,
    id: 'share',
    title: text.share,
    icon: 'ui-share',
    perform: () => viewStore.getState().set({ dialog: 'share' }),
  },
  {
    ...always,
    id: 'open-file',
    title: text.openFile,
    icon: 'ui-folder',
    keys: ['Ctrl+O'],
    perform: pickDesignFile,
  },
  {
    ...always,
    id: 'open-link',
    title: text.openLink,
    icon: 'ui-link',
    perform: () => viewStore.getState().set({ dialog: 'open-link' }),
  },
  {
    ...always,
    id: 'save-file',
    title: text.saveFile,
    icon: 'ui-file',
    keys: ['Ctrl+S'],
    perform: downloadDesign,
  },
  {
    ...always,
    id: 'export-terraform',
    title: text.exportTerraform,
    icon: 'ui-export',
    enabled: hasResources,
    perform: () => downloadBundle('terraform'),
  },
  {
    ...always,
    id: 'export-bicep',
    title: text.exportBicep,
    icon: 'ui-export',
    enabled: hasResources,
    perform: () => downloadBundle('bicep'),
  },
  {
    ...always,
    id: 'export-picture',
    title: text.exportPicture,
    icon: 'ui-export',
    enabled: hasResources,
    perform: downloadPicture,
  },
  {
    ...always,
    id: 'edit-copy',
    title: text.editCopy,
    icon: 'ui-copy',
    enabled: () => designStore.getState().readOnly,
    perform: keepAsCopy,
  },
];

import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { designStore } from '../store/designStore.ts';
import { LinkInspector } from './LinkInspector.tsx';
import { ResourceInspector } from './ResourceInspector.tsx';

/** What is selected: a resource or a link; their ids never meet. */
export function SelectionInspector({ id }: { readonly id: ResourceId }): ReactElement {
  const isLink = useStore(designStore, (state) => id in state.document.links);
  return isLink ? <LinkInspector key={id} id={id} /> : <ResourceInspector key={id} id={id} />;
}

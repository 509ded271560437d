import { type ReactElement, useEffect, useState } from 'react';
import { Icon } from '../shell/Icon.tsx';
import { useText } from '../text/useText.ts';
import './dropFile.css';
import { openFile } from './openFile.ts';
import { text } from './text.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Opens a design file that is dropped anywhere on the page. */
export function DropFile(): ReactElement | null {
  const say = useText();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void openFile(file);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-file">
      <Icon name="ui-file" size={28} />
      {say(text.dropFile)}
    </div>
  );
}

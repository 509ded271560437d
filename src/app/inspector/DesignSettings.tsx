import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { renameDocument, setSettings } from '../../core/model/edits.ts';
import { fill, type Text } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { useText } from '../text/useText.ts';
import { NameField } from './NameField.tsx';
import { text } from './text.ts';

const word = (maximum: number) => {
  const pattern = new RegExp(`^[a-z](?:[a-z0-9-]{0,${maximum - 2}}[a-z0-9])?$`);
  return (value: string): Text | undefined =>
    pattern.test(value) ? undefined : fill(text.badWord, { maximum });
};

const checkPrefix = word(20);
const checkEnvironment = word(12);

function checkRegion(value: string): Text | undefined {
  return /^[a-z]+[a-z0-9]*$/.test(value) ? undefined : text.badRegion;
}

function parseTags(lines: string): Readonly<Record<string, string>> | undefined {
  const entries = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => /^([^=<>%&\\?/]{1,512})=(.{0,256})$/.exec(line));
  if (entries.length > 50 || entries.includes(null)) return undefined;
  return Object.fromEntries(entries.map((match) => [match?.[1]?.trim() ?? '', match?.[2]?.trim() ?? '']));
}

/** What the inspector shows while nothing is selected: the settings of the design. */
export function DesignSettings(): ReactElement {
  const say = useText();
  const document = useStore(designStore, (state) => state.document);
  const { apply } = designStore.getState();
  const { settings } = document;
  const label = text.edit;
  const change = (field: Text, edit: ReturnType<typeof setSettings>): void =>
    apply(fill(label, { field }), edit);
  return (
    <>
      <header className="inspector-header">
        <div>
          <h2>{say(text.design)}</h2>
          <p className="muted">{say(text.designHelp)}</p>
        </div>
      </header>
      <div className="inspector-form">
        <NameField
          id="design-name"
          label={text.name}
          value={document.name}
          check={() => undefined}
          commit={(name) => apply(text.rename, renameDocument(name.slice(0, 80)))}
        />
        <NameField
          id="design-prefix"
          label={text.prefix}
          help={fill(text.prefixHelp, { prefix: settings.prefix })}
          value={settings.prefix}
          check={checkPrefix}
          commit={(prefix) => change(text.prefix, setSettings({ prefix }))}
        />
        <NameField
          id="design-environment"
          label={text.environment}
          value={settings.environment}
          check={checkEnvironment}
          commit={(environment) => change(text.environment, setSettings({ environment }))}
        />
        <NameField
          id="design-region"
          label={text.region}
          value={settings.region}
          check={checkRegion}
          commit={(region) => change(text.region, setSettings({ region }))}
        />
        <NameField
          id="design-tags"
          label={text.tags}
          help={text.tagHelp}
          multiline
          value={Object.entries(settings.tags)
            .map(([key, value]) => `${key}=${value}`)
            .join('\n')}
          check={(lines) => (parseTags(lines) === undefined ? text.badTag : undefined)}
          commit={(lines) => change(text.tags, setSettings({ tags: parseTags(lines) ?? {} }))}
        />
        <NameField
          id="design-notes"
          label={text.notes}
          multiline
          value={settings.notes}
          check={() => undefined}
          commit={(notes) => change(text.notes, setSettings({ notes: notes.slice(0, 4000) }))}
        />
      </div>
    </>
  );
}

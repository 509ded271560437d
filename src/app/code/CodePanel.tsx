import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { BundleFile, BundleLanguage } from '../../core/bundle/bundleFile.ts';
import type { ResourceId } from '../../core/model/designDocument.ts';
import { fill } from '../../core/text/text.ts';
import { downloadBundle } from '../share/downloadBundle.ts';
import { Icon } from '../shell/Icon.tsx';
import { selectionStore } from '../store/selectionStore.ts';
import { showToast } from '../store/toastStore.ts';
import { useText } from '../text/useText.ts';
import './code.css';
import { CodeView } from './CodeView.tsx';
import { text } from './text.ts';
import { useBundle } from './useBundle.ts';

const languages: readonly { readonly value: BundleLanguage; readonly label: string }[] = [
  { value: 'terraform', label: 'Terraform' },
  { value: 'bicep', label: 'Bicep' },
];

async function copy({ path, text: content }: BundleFile): Promise<void> {
  try {
    await navigator.clipboard.writeText(content);
    showToast({ text: fill(text.copied, { file: path }), icon: 'ui-check' });
  } catch {
    showToast({ text: text.notCopied, icon: 'severity-high' });
  }
}

/** The design as code, live: the lines of what is selected are marked, and those that the last edit wrote. */
export function CodePanel(): ReactElement {
  const say = useText();
  const [language, setLanguage] = useState<BundleLanguage>('terraform');
  const [path, setPath] = useState<string>();
  const selected = useStore(selectionStore, (state) => state.ids[0]);
  const bundle = useBundle(language);
  const files = bundle?.files ?? [];
  const home = homeOf(files, selected);
  const file = files.find((each) => each.path === path) ?? home ?? mainFile(files);
  const marked = useMemo(
    () => file?.ranges.filter(({ origin }) => origin === selected) ?? [],
    [file, selected],
  );
  const none = useMemo(() => [], []);
  const added = bundle?.added.get(file?.path ?? '') ?? none;
  // Who selects another resource wants to see its lines, not the file opened for the last one.
  const [shownFor, setShownFor] = useState(selected);
  if (shownFor !== selected) {
    setShownFor(selected);
    setPath(undefined);
  }
  if (bundle === undefined) return <p className="empty">{say(text.writing)}</p>;
  return (
    <div className="code">
      <div className="code-bar">
        <Segments
          name="code-language"
          aria-label={say(text.language)}
          value={language}
          options={languages}
          onChange={(each) => {
            setLanguage(each);
            setPath(undefined);
          }}
        />
        {file !== undefined && (
          <p className="code-title">
            <strong>{file.path}</strong> <span>{say(extent(file, marked))}</span>
            {added.length > 0 && (
              <span className="code-added">+ {say(text.added, { count: added.length })}</span>
            )}
          </p>
        )}
        {file !== undefined && (
          <IconButton aria-label={say(text.copy)} onClick={() => void copy(file)}>
            <Icon name="ui-copy" />
          </IconButton>
        )}
        <Button startIcon={<Icon name="ui-export" size={14} />} onClick={() => void downloadBundle(language)}>
          {say(text.download)}
        </Button>
      </div>
      <nav className="code-files" aria-label={say(text.files)}>
        <ul>
          {files.map((each) => (
            <li key={each.path}>
              <button
                type="button"
                className={each === file ? 'code-file code-file-on' : 'code-file'}
                aria-current={each === file}
                onClick={() => setPath(each.path)}
              >
                <Icon name="ui-file" size={14} />
                <span>{each.path}</span>
                {(bundle.added.get(each.path)?.length ?? 0) > 0 && (
                  <span className="code-added">+{bundle.added.get(each.path)?.length}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {file === undefined ? (
        <p className="empty">{say(text.nothing)}</p>
      ) : (
        <CodeView
          label={say(text.code, { file: file.path })}
          path={file.path}
          text={file.text}
          marked={marked}
          added={added}
        />
      )}
    </div>
  );
}

/** The file that says most of a resource: other files only name it. */
function homeOf(files: readonly BundleFile[], resource: ResourceId | undefined): BundleFile | undefined {
  const lines = ({ ranges }: BundleFile): number =>
    ranges.filter(({ origin }) => origin === resource).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return files.filter((file) => lines(file) > 0).toSorted((one, other) => lines(other) - lines(one))[0];
}

/** The file that most readers want first. */
function mainFile(files: readonly BundleFile[]): BundleFile | undefined {
  return files.find(({ path }) => /(^|\/)(network\.tf|main\.bicep)$/.test(path)) ?? files[0];
}

function extent(file: BundleFile, marked: BundleFile['ranges']) {
  const all = file.text.split('\n').length - 1;
  const [first] = marked;
  const last = marked.at(-1);
  return first === undefined || last === undefined
    ? fill(text.allLines, { all })
    : fill(text.lines, { from: first.from, to: last.to, all });
}

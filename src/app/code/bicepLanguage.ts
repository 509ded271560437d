import { StreamLanguage } from '@codemirror/language';

const keywords =
  /^(?:targetScope|param|var|resource|module|output|import|type|func|existing|for|in|if|using|metadata|from|as)\b/;
const literals = /^(?:true|false|null)\b/;

interface State {
  /** Depth of strings with an interpolation open; each holds the number of braces open in it. */
  readonly interpolations: number[];
  inString: boolean;
  inComment: boolean;
}

/** Colours for Bicep: enough to read, no more. No package knows the language. */
export const bicepLanguage = StreamLanguage.define<State>({
  name: 'bicep',
  startState: () => ({ interpolations: [], inString: false, inComment: false }),
  copyState: (state) => ({ ...state, interpolations: [...state.interpolations] }),
  token: (stream, state) => {
    if (state.inComment) {
      if (stream.skipTo('*/')) {
        stream.match('*/');
        state.inComment = false;
      } else stream.skipToEnd();
      return 'comment';
    }
    if (state.inString) {
      if (stream.match('${')) {
        state.interpolations.push(0);
        state.inString = false;
        return 'punctuation';
      }
      if (stream.match(/^\\./)) return 'string';
      if (stream.next() === "'") state.inString = false;
      else stream.eatWhile(/[^'\\$]/);
      return 'string';
    }
    if (stream.eatSpace()) return null;
    if (stream.match('//') || stream.match(/^#disable-[\w-]+/)) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) {
      state.inComment = true;
      return 'comment';
    }
    if (stream.match("'")) {
      state.inString = true;
      return 'string';
    }
    const open = state.interpolations.at(-1);
    if (open !== undefined && stream.match('{')) {
      state.interpolations[state.interpolations.length - 1] = open + 1;
      return 'punctuation';
    }
    if (open !== undefined && stream.match('}')) {
      if (open === 0) {
        state.interpolations.pop();
        state.inString = true;
      } else state.interpolations[state.interpolations.length - 1] = open - 1;
      return 'punctuation';
    }
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(keywords)) return 'keyword';
    if (stream.match(literals)) return 'bool';
    if (stream.match(/^\d+/)) return 'number';
    if (stream.match(/^[A-Za-z_]\w*(?=\s*:)/)) return 'propertyName';
    if (stream.match(/^[A-Za-z_]\w*/)) return 'variableName';
    stream.next();
    return null;
  },
});

export type Theme = 'light' | 'dark';

/** The colours that a picture uses, one set for each theme; the same values as those of the canvas. */
export interface PictureColours {
  readonly canvas: string;
  readonly dot: string;
  readonly panel: string;
  readonly line: string;
  readonly ghost: string;
  readonly text1: string;
  readonly text2: string;
  readonly text3: string;
  readonly shadow: string;
  readonly teal: string;
  readonly tealLine: string;
  readonly violet: string;
  readonly amber: string;
  readonly red: string;
  readonly blue: string;
  readonly blueTint: string;
  readonly network: string;
  readonly networkGround: string;
  readonly networkEdge: string;
  readonly subnet: string;
  readonly subnetEdge: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly microsoft: string;
  readonly microsoftHatch: string;
  readonly microsoftEdge: string;
}

export const pictureColours: Readonly<Record<Theme, PictureColours>> = {
  light: {
    canvas: '#F5F6F8',
    dot: '#D5D9E0',
    panel: '#FFFFFF',
    line: '#CBD0D9',
    ghost: '#7A8393',
    text1: '#15181E',
    text2: '#475063',
    text3: '#5F687B',
    shadow: '#15181E0F',
    teal: '#0B7480',
    tealLine: '#93CDD3',
    violet: '#6D3FD9',
    amber: '#A84E08',
    red: '#CF2A27',
    blue: '#2459E0',
    blueTint: '#EDF2FE',
    network: '#1F449F',
    networkGround: '#F1F5FE',
    networkEdge: '#6085E3',
    subnet: '#FFFFFF',
    subnetEdge: '#C3D3F7',
    card: '#FFFFFF',
    cardEdge: '#D3D8E0',
    microsoft: '#EEF0F3',
    microsoftHatch: '#E3E6EB',
    microsoftEdge: '#C3C8D1',
  },
  dark: {
    canvas: '#0D0F13',
    dot: '#282C35',
    panel: '#16181D',
    line: '#3A3F4A',
    ghost: '#767E8D',
    text1: '#ECEEF2',
    text2: '#B2B9C6',
    text3: '#929AA9',
    shadow: '#00000066',
    teal: '#45C6CF',
    tealLine: '#246067',
    violet: '#B79CFF',
    amber: '#F0A742',
    red: '#FF7A72',
    blue: '#82AAFF',
    blueTint: '#17233F',
    network: '#A8C3FF',
    networkGround: '#10172A',
    networkEdge: '#4A6BB5',
    subnet: '#151B29',
    subnetEdge: '#2B3D66',
    card: '#1E2229',
    cardEdge: '#3A404B',
    microsoft: '#15171B',
    microsoftHatch: '#1D2026',
    microsoftEdge: '#3A3F4A',
  },
};

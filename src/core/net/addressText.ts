import { fill, verbatim, type Text } from '../text/text.ts';

/** What addresses are called that exist only after deployment, by how their name begins. */
const uses: readonly (readonly [use: string, ja: string])[] = [
  ['default outbound IP', '{name}の既定の送信IP'],
  ['API server IP', '{name}のAPIサーバーIP'],
  ['outbound IP', '{name}の送信IP'],
  ['public IP', '{name}のパブリックIP'],
];

/** An address as a reader is told of it: numbers stay, the name of one that is not known yet is in the language. */
export function addressText(address: string): Text {
  const found = uses.find(([use]) => address.startsWith(`${use} of `));
  if (found === undefined) return verbatim(address);
  const [use, ja] = found;
  return fill({ en: `${use} of {name}`, ja }, { name: address.slice(`${use} of `.length) });
}

const arrow = ' -> ';
const portAtEnd = /:\d{1,5}$/;

/** The short form of what was decided on, `192.168.1.9 -> public IP of afw-shop:443`, as a reader is told of it. */
export function packetText(detail: string): Text {
  const parts = detail.split(arrow).map((part): Text => {
    const [port = ''] = portAtEnd.exec(part) ?? [];
    const address = addressText(part.slice(0, part.length - port.length));
    return { en: address.en + port, ja: address.ja + port };
  });
  return {
    en: parts.map(({ en }) => en).join(arrow),
    ja: parts.map(({ ja }) => ja).join(arrow),
  };
}

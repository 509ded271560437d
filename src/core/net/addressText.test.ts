import { expect, it } from 'vitest';
import { packetText } from './addressText.ts';

it.each([
  ['10.0.0.4', '10.0.0.4'],
  ['public IP of afw-shop', 'afw-shopのパブリックIP'],
  ['outbound IP of aks-shop (2)', 'aks-shop (2)の送信IP'],
  ['default outbound IP of snet-aks', 'snet-aksの既定の送信IP'],
  ['192.168.1.9 -> public IP of afw-shop', '192.168.1.9 -> afw-shopのパブリックIP'],
  ['API server IP of aks:443 -> 10.0.0.4:4443', 'aksのAPIサーバーIP:443 -> 10.0.0.4:4443'],
  ['public IP of agw:443', 'agwのパブリックIP:443'],
  ['0.0.0.0/0 -> VirtualAppliance', '0.0.0.0/0 -> VirtualAppliance'],
  ['public IP of {name} of public IP of x', '{name} of public IP of xのパブリックIP'],
])('%s is told in both languages', (detail, ja) => {
  expect(packetText(detail)).toEqual({ en: detail, ja });
});

/** Keeps the words of `AzureFirewallSubnet` and of `snetAks` apart where they become a part of another name. */
export function inWords(text: string): string {
  return text.replace(/([a-z0-9])(?=[A-Z])/g, '$1 ');
}

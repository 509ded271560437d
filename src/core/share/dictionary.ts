/** Interim: replaced once the templates stand. */
export const dictionary =
  '"kind":"subnet","name":"snet-","parent":"virtual-network-1","position":{"x":20,"y":60},"props":{';

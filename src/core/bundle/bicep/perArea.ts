import { exportAreas, type ExportArea } from '../../kinds/contract/exportContext.ts';

export function perArea<T>(make: (area: ExportArea) => T): Readonly<Record<ExportArea, T>> {
  return Object.fromEntries(exportAreas.map((area) => [area, make(area)])) as Record<ExportArea, T>;
}

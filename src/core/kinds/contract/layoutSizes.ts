/**
 * Every length of the drawing in canvas units, in one place: placement, the canvas and the picture must agree on them,
 * or a card that was placed well is drawn over its neighbour.
 */
export const layoutSizes = {
  grid: 20,
  /** Room for the name at the top of a container; content starts below it. */
  header: 40,
  /** From the left, right and bottom edge of a container to its content. */
  padding: 20,
  /** From this width on a subnet shows name and range side by side. */
  wideSubnet: 240,
  card: { width: 160, height: 60, icon: 20, iconX: 10, textX: 39 },
  cardGap: { x: 20, y: 20 },
  /** Room for the endpoints of a flow. */
  internet: { width: 440, height: 120 },
  /** Between subnets: traffic and hanging chips use the room. */
  gutter: { x: 40, y: 60 },
  /** Between virtual networks and zones. */
  canvasGap: { x: 40, y: 40 },
  /** Between virtual networks side by side: a peering has its label there. */
  peeringGap: 80,
  chip: { height: 22, icon: 14, x: 12, gap: 4, most: 2 },
  badge: { height: 18, x: -7, y: -11 },
  radius: { chip: 11, tag: 4, card: 8, subnet: 12, virtualNetwork: 16, zone: 16 },
} as const;

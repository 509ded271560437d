/**
 * The glyphs of kinds, endpoints, states and commands: SVG markup on a 24 px grid that inherits stroke and colour. Drawn
 * with stroke 1.5 at 20-24 px, 1.8 at 16, 2 at 12-14, round caps and joins.
 */
export const glyphs: Readonly<Record<string, string>> = {
  internet:
    '<circle cx="12" cy="12" r="9"/><path d="M12 3c2.6 2.5 4 5.6 4 9s-1.4 6.5-4 9c-2.6-2.5-4-5.6-4-9s1.4-6.5 4-9zM3.3 9.5h17.4M3.3 14.5h17.4"/>',
  'on-premises':
    '<path d="M5 21V5A1.5 1.5 0 0 1 6.5 3.5h6A1.5 1.5 0 0 1 14 5v16M14 10h3.5a1.5 1.5 0 0 1 1.5 1.5V21M3 21h18M8 8h3M8 12h3M8 16h3"/>',
  'virtual-network':
    '<rect x="3.5" y="3.5" width="17" height="17" rx="4"/><circle cx="12" cy="8.6" r="1.6"/><circle cx="8.2" cy="15.2" r="1.6"/><circle cx="15.8" cy="15.2" r="1.6"/><path d="M11.2 10l-2.2 3.8M12.8 10l2.2 3.8M9.8 15.2h4.4"/>',
  subnet: '<rect x="3.5" y="3.5" width="17" height="17" rx="4"/><path d="M12 3.5v17M12 12h8.5"/>',
  peering:
    '<rect x="3" y="3" width="8" height="8" rx="2"/><rect x="13" y="13" width="8" height="8" rx="2"/><path d="M14 4.5h2a3 3 0 0 1 3 3V10M17 8l2 2 2-2M10 19.5H8a3 3 0 0 1-3-3V14M3 16l2-2 2 2"/>',
  'network-security-group':
    '<path d="M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z"/><path d="M8.5 9.2h7M8.5 12.4h7M8.5 15.6h3.5"/>',
  'route-table':
    '<circle cx="5" cy="12" r="2"/><path d="M7 12h2.2c3.4 0 3-5.5 6.4-5.5h4.6M9.2 12c3.4 0 3 5.5 6.4 5.5h4.6M17.7 4l2.5 2.5L17.7 9M17.7 15l2.5 2.5-2.5 2.5"/>',
  'nat-gateway':
    '<rect x="9" y="3.5" width="6.5" height="17" rx="2"/><path d="M3 7.5h6M3 12h6M3 16.5h6M15.5 12H21M18.5 9.5L21 12l-2.5 2.5"/>',
  'public-ip':
    '<path d="M12 21s7-6 7-11.4a7 7 0 0 0-14 0C5 15 12 21 12 21z"/><circle cx="12" cy="9.6" r="2.4"/>',
  'azure-firewall':
    '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 9.7h18M3 14.3h18M12 5v4.7M7.5 9.7v4.6M16.5 9.7v4.6M12 14.3V19"/>',
  'firewall-policy':
    '<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5"/><path d="M8 11.5h8M8 14.5h8M8 17.5h8M12 11.5v3M10 14.5v3M14 14.5v3"/>',
  'application-gateway':
    '<path d="M4.5 21V10.5a7.5 7.5 0 0 1 15 0V21"/><path d="M2.75 21h3.5M17.75 21h3.5"/><path d="M12 21v-9.5M8.8 14.6L12 11.4l3.2 3.2"/>',
  'waf-policy':
    '<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5"/><path d="M10.2 12.2L7.9 14.5l2.3 2.3M13.8 12.2l2.3 2.3-2.3 2.3"/>',
  bastion:
    '<path d="M5 3.5h3V6h2.5V3.5h3V6H16V3.5h3v6L17 12v9H7v-9L5 9.5zM10.3 21v-3.6a1.7 1.7 0 0 1 3.4 0V21"/>',
  'ddos-plan':
    '<path d="M3.5 12.5a8.5 8.5 0 0 1 17 0 3.2 3.2 0 0 0-5.7 0 3.2 3.2 0 0 0-5.6 0 3.2 3.2 0 0 0-5.7 0zM12 12v6.5a2 2 0 0 0 4 0M12 2.5V4"/>',
  'aks-cluster':
    '<circle cx="12" cy="12" r="5.9"/><circle cx="12" cy="12" r="2.1"/><path d="M12 9.9L12 2.8M13.82 10.95L19.97 7.4M13.82 13.05L19.97 16.6M12 14.1L12 21.2M10.18 13.05L4.03 16.6M10.18 10.95L4.03 7.4"/>',
  'node-pool':
    '<rect x="3.5" y="3.5" width="17" height="4.7" rx="1.5"/><rect x="3.5" y="9.65" width="17" height="4.7" rx="1.5"/><rect x="3.5" y="15.8" width="17" height="4.7" rx="1.5"/><path d="M7 5.85h.01M7 12h.01M7 18.15h.01M10.5 5.85h6M10.5 12h6M10.5 18.15h6"/>',
  'kubernetes-service':
    '<path d="M12 2.8v5.4M9.8 6l2.2 2.2L14.2 6"/><rect x="3.5" y="8.4" width="17" height="4.6" rx="2.3"/><path d="M6.6 13v4.2M12 13v4.2M17.4 13v4.2"/><circle cx="6.6" cy="18.9" r="1.7"/><circle cx="12" cy="18.9" r="1.7"/><circle cx="17.4" cy="18.9" r="1.7"/>',
  'virtual-machine':
    '<rect x="3" y="4" width="18" height="12.5" rx="2"/><path d="M12 16.5V20M8 20h8M7 8l2.2 2.2L7 12.4M11.8 12.4h4"/>',
  'virtual-network-gateway':
    '<rect x="6.5" y="10.5" width="11" height="8.5" rx="2"/><path d="M9 10.5V8a3 3 0 0 1 6 0v2.5M2.5 14.75h4M17.5 14.75h4M12 13.8v2"/>',
  'private-endpoint': '<path d="M9 3v4.5M15 3v4.5M6 7.5h12V11a6 6 0 0 1-12 0zM12 17v4"/>',
  'private-dns-zone':
    '<path d="M3.5 11V5A1.5 1.5 0 0 1 5 3.5h6c.4 0 .78.16 1.06.44l7.9 7.9a1.5 1.5 0 0 1 0 2.12l-6 6a1.5 1.5 0 0 1-2.12 0l-7.9-7.9A1.5 1.5 0 0 1 3.5 11z"/><circle cx="8" cy="8" r="1.4"/>',
  'private-dns-resolver':
    '<circle cx="10.5" cy="10.5" r="7"/><path d="M15.6 15.6L21 21M7.2 10.5h.01M10.5 10.5h.01M13.8 10.5h.01"/>',
  'container-registry':
    '<rect x="2.75" y="6.5" width="18.5" height="11" rx="1.5"/><path d="M7 10v4M10.3 10v4M13.7 10v4M17 10v4M5.5 17.5v2M18.5 17.5v2"/>',
  'key-vault':
    '<circle cx="8" cy="16" r="4.5"/><path d="M11.2 12.8L20 4M16.4 7.6l2.6 2.6M13.4 10.6l1.8 1.8"/>',
  'log-analytics':
    '<rect x="3" y="4.5" width="18" height="15" rx="2.5"/><path d="M6 12.8h2.6L10.6 8l3 8 1.7-3.2H18"/>',
  'front-door':
    '<path d="M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21M3 21h18M9.5 21V7.5L14.5 6v15M12 13.8h.01"/>',
  'application-gateway-for-containers':
    '<path d="M4.5 21V10.5a7.5 7.5 0 0 1 15 0V21"/><path d="M2.75 21h3.5M17.75 21h3.5"/><path d="M12 10.8l3.6 2.05v4.1L12 19l-3.6-2.05v-4.1zM8.4 12.85L12 14.9l3.6-2.05M12 14.9V19"/>',
  storage:
    '<ellipse cx="12" cy="6" rx="7.5" ry="2.75"/><path d="M4.5 6v12c0 1.5 3.36 2.75 7.5 2.75s7.5-1.25 7.5-2.75V6M4.5 12c0 1.5 3.36 2.75 7.5 2.75s7.5-1.25 7.5-2.75"/>',
  'endpoint-client': '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-3.9 3.6-6 7.5-6s6.9 2.1 7.5 6"/>',
  'endpoint-attacker':
    '<path d="M8 9.5a4 4 0 0 1 8 0M7 12a2.5 2.5 0 0 1 2.5-2.5h5A2.5 2.5 0 0 1 17 12v3.5a5 5 0 0 1-10 0zM12 12v8.5M3.5 13.5H7M17 13.5h3.5M4 20l3.3-2.2M20 20l-3.3-2.2M4.5 7.5L7.2 10M19.5 7.5L16.8 10"/>',
  'endpoint-c2':
    '<path d="M12 12.5V21M8.5 21h7M8.46 15.54a5 5 0 0 1 0-7.08M15.54 8.46a5 5 0 0 1 0 7.08M5.64 18.36a9 9 0 0 1 0-12.72M18.36 5.64a9 9 0 0 1 0 12.72"/><circle cx="12" cy="11.5" r="1.2"/>',
  'endpoint-pod': '<path d="M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9zM4.2 7.5L12 12l7.8-4.5M12 12v9"/>',
  'endpoint-service': '<path d="M7 18.5a4 4 0 0 1-.6-7.95 5.6 5.6 0 0 1 10.9 1.05A3.5 3.5 0 0 1 17 18.5z"/>',
  'state-protected':
    '<path d="M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z"/><path d="M8.4 11.9l2.5 2.5 4.7-4.9"/>',
  'state-at-risk':
    '<path d="M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z"/><path d="M12 8v4.6M12 15.8h.01"/>',
  'state-unknown':
    '<path stroke-dasharray="2.6 2.6" d="M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z"/><path d="M9.9 9.7a2.15 2.15 0 1 1 3.2 1.9c-.7.4-1.1.85-1.1 1.6M12 15.9h.01"/>',
  'severity-critical': '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.8v5M12 16.2h.01"/>',
  'severity-high': '<path d="M12 3.8l9.2 16.2H2.8zM12 10v4.3M12 17.2h.01"/>',
  'severity-medium': '<path d="M12 3l9 9-9 9-9-9zM12 8.5v4.2M12 15.7h.01"/>',
  'severity-low': '<circle cx="12" cy="12" r="8.5"/><path d="M12 11.2v4.8M12 8h.01"/>',
  'severity-waived': '<circle cx="12" cy="12" r="8.5"/><path d="M6 18L18 6"/>',
  'severity-unknown':
    '<circle cx="12" cy="12" r="8.5" stroke-dasharray="2.7 2.64"/><path d="M9.8 9.7a2.2 2.2 0 1 1 3.3 1.9c-.7.45-1.1.9-1.1 1.7M12 16.2h.01"/>',
  'ui-search': '<circle cx="11" cy="11" r="6.5"/><path d="M15.8 15.8L20.5 20.5"/>',
  'ui-undo': '<path d="M8.5 5L4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3.5"/>',
  'ui-redo': '<path d="M15.5 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h3.5"/>',
  'ui-share':
    '<path d="M12 15V3.5M8 7.5l4-4 4 4M5 12.5V19a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 19v-6.5"/>',
  'ui-export':
    '<path d="M12 3.5V15M8 11l4 4 4-4M4.5 15.5V19A1.5 1.5 0 0 0 6 20.5h12a1.5 1.5 0 0 0 1.5-1.5v-3.5"/>',
  'ui-sun':
    '<circle cx="12" cy="12" r="4"/><path d="M12 2.8v1.9M12 19.3v1.9M2.8 12h1.9M19.3 12h1.9M5.5 5.5l1.35 1.35M17.15 17.15L18.5 18.5M18.5 5.5l-1.35 1.35M6.85 17.15L5.5 18.5"/>',
  'ui-moon': '<path d="M20 14.2A8.5 8.5 0 0 1 9.8 4a8.5 8.5 0 1 0 10.2 10.2z"/>',
  'ui-grid':
    '<rect x="4" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="4" y="13.5" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="13.5" width="6.5" height="6.5" rx="1.5"/>',
  'ui-chevron-down': '<path d="M6 9.5l6 6 6-6"/>',
  'ui-chevron-right': '<path d="M9.5 6l6 6-6 6"/>',
  'ui-chevron-up': '<path d="M6 14.5l6-6 6 6"/>',
  'ui-plus': '<path d="M12 5v14M5 12h14"/>',
  'ui-minus': '<path d="M5 12h14"/>',
  'ui-close': '<path d="M6 6l12 12M18 6L6 18"/>',
  'ui-check': '<path d="M4.5 12.5l5 5 10-11"/>',
  'ui-play': '<path d="M7 4.5v15l12-7.5z"/>',
  'ui-pause': '<path d="M8 5v14M16 5v14"/>',
  'ui-step': '<path d="M6 5v14l9-7zM18 5v14"/>',
  'ui-eye':
    '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
  'ui-copy':
    '<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>',
  'ui-link':
    '<path d="M10 14a4.2 4.2 0 0 0 6 .3l3-3a4.24 4.24 0 0 0-6-6L11.5 6.8M14 10a4.2 4.2 0 0 0-6-.3l-3 3a4.24 4.24 0 0 0 6 6l1.5-1.5"/>',
  'ui-comment':
    '<path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.5z"/>',
  'ui-filter': '<path d="M4 6.5h16M7 12h10M10 17.5h4"/>',
  'ui-more': '<path d="M5 12h.01M12 12h.01M19 12h.01"/>',
  'ui-lock': '<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
  'ui-external':
    '<path d="M13.5 4H20v6.5M20 4l-8.5 8.5M17.5 14v4.5a1.5 1.5 0 0 1-1.5 1.5H5.5A1.5 1.5 0 0 1 4 18.5V8a1.5 1.5 0 0 1 1.5-1.5H10"/>',
  'ui-fit':
    '<path d="M4 9V5.5A1.5 1.5 0 0 1 5.5 4H9M15 4h3.5A1.5 1.5 0 0 1 20 5.5V9M20 15v3.5a1.5 1.5 0 0 1-1.5 1.5H15M9 20H5.5A1.5 1.5 0 0 1 4 18.5V15"/>',
  'ui-fix': '<path d="M14.5 5.5l4 4L8 20H4v-4zM12.5 7.5l4 4M18 3v3M16.5 4.5h3M5 4v2.5M3.75 5.25h2.5"/>',
  'ui-map':
    '<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><rect x="12" y="11.5" width="6" height="5.5" rx="1"/>',
  'ui-folder':
    '<path d="M3.5 7A1.5 1.5 0 0 1 5 5.5h4.5l2 2.5H19a1.5 1.5 0 0 1 1.5 1.5V17a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17z"/>',
  'ui-file':
    '<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5"/>',
  'ui-arrow-right': '<path d="M4.5 12h15M13.5 6l6 6-6 6"/>',
  'ui-arrow-in':
    '<path d="M3.5 12h11M10.5 8l4 4-4 4M14.5 4h4A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-4"/>',
  'ui-arrow-out':
    '<path d="M20.5 12h-11M16.5 8l4 4-4 4M9.5 4h-4A1.5 1.5 0 0 0 4 5.5v13A1.5 1.5 0 0 0 5.5 20h4"/>',
  'ui-list': '<path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"/>',
  'ui-spark': '<path d="M12 3.5l1.9 5.6L19.5 11l-5.6 1.9L12 18.5l-1.9-5.6L4.5 11l5.6-1.9z"/>',
  'ui-stop': '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM8 12h8"/>',
  'ui-history': '<path d="M4 5v4h4M4.6 9A8 8 0 1 1 4 13.5M12 8v4.5l3 2"/>',
  'ui-drag': '<path d="M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01"/>',
  'ui-pin': '<path d="M12 21s7-6 7-11.4a7 7 0 0 0-14 0C5 15 12 21 12 21z"/>',
  'ui-tree':
    '<path d="M5 4v13a2 2 0 0 0 2 2h4M5 9.5h6"/><rect x="11" y="6.5" width="9" height="6" rx="1.5"/><rect x="11" y="16" width="9" height="6" rx="1.5" transform="translate(0 -.5)"/>',
  'ui-keyboard':
    '<rect x="2.5" y="6" width="19" height="12" rx="2"/><path d="M6.5 10h.01M10 10h.01M13.5 10h.01M17.5 10h.01M8 14h8"/>',
  'ui-menu': '<path d="M4 7h16M4 12h16M4 17h16"/>',
  'ui-trash': '<path d="M4.5 6.5h15M9.5 6.5V4.5h5v2M6.5 6.5l.9 13h9.2l.9-13M10 10.5v5.5M14 10.5v5.5"/>',
  logo: '<g stroke-width="2.2" stroke-linecap="butt"><circle cx="12" cy="12" r="9.2" stroke-dasharray="16.9 2.37" transform="rotate(-82 12 12)"/><circle cx="12" cy="12" r="5.2" stroke-dasharray="8.5 2.39" transform="rotate(-22 12 12)"/></g><circle cx="12" cy="12" r="1.7" fill="currentColor" stroke="none"/>',
};

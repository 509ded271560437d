/** The glyphs of endpoints, states and commands, drawn as those of the kinds are. */
export const glyphs: Readonly<Record<string, string>> = {
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

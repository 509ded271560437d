import { createTheme } from '@mui/material/styles';

/**
 * MUI on the tokens of tokens.css: colours are custom properties, so that one class on the root switches both MUI and
 * everything else. Warning is text, not amber: amber is the outbound lane.
 */
export const theme = createTheme({
  cssVariables: { nativeColor: true, colorSchemeSelector: 'class' },
  palette: {
    primary: { main: 'var(--blue-fill)', dark: 'var(--blue-fill-hover)', contrastText: 'var(--on-fill)' },
    error: { main: 'var(--red)', dark: 'var(--red)', contrastText: 'var(--on-fill)' },
    success: { main: 'var(--green)', dark: 'var(--green)', contrastText: 'var(--on-fill)' },
    warning: { main: 'var(--text-1)', dark: 'var(--text-1)', contrastText: 'var(--panel)' },
    text: { primary: 'var(--text-1)', secondary: 'var(--text-2)', disabled: 'var(--text-3)' },
    background: { default: 'var(--canvas)', paper: 'var(--panel)' },
    divider: 'var(--line)',
    action: {
      active: 'var(--text-2)',
      hover: 'var(--sub)',
      selected: 'var(--blue-tint)',
      disabled: 'var(--text-3)',
      disabledBackground: 'var(--sub)',
      focus: 'var(--blue-tint)',
    },
  },
  typography: {
    fontFamily: 'var(--font)',
    fontSize: 13,
    body1: { fontSize: 13, lineHeight: '20px', letterSpacing: 'inherit' },
    body2: { fontSize: 12, lineHeight: '16px', letterSpacing: 'inherit' },
    button: {
      fontSize: 12.5,
      lineHeight: '16px',
      fontWeight: 500,
      letterSpacing: 'inherit',
      textTransform: 'none',
    },
  },
  spacing: 8,
  shape: { borderRadius: 6 },
  transitions: {
    duration: {
      shortest: 80,
      shorter: 140,
      short: 140,
      standard: 200,
      enteringScreen: 200,
      leavingScreen: 140,
    },
  },
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true, disableTouchRipple: true },
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: '2px solid var(--blue)', outlineOffset: 2 } },
      },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true, color: 'inherit', variant: 'outlined' },
      styleOverrides: {
        root: {
          minHeight: 28,
          minWidth: 0,
          padding: '0 10px',
          whiteSpace: 'nowrap',
          '&.Mui-disabled': { color: 'var(--text-3)', background: 'var(--sub)', borderColor: 'var(--line)' },
        },
        startIcon: { marginLeft: -2, marginRight: 6 },
        endIcon: { marginLeft: 6, marginRight: -2 },
      },
      variants: [
        {
          props: { variant: 'outlined', color: 'inherit' },
          style: {
            borderColor: 'var(--line-2)',
            background: 'var(--panel)',
            '&:hover': { borderColor: 'var(--field)', background: 'var(--sub)' },
          },
        },
        { props: { variant: 'text', color: 'inherit' }, style: { '&:hover': { background: 'var(--sub)' } } },
        { props: { variant: 'text', color: 'primary' }, style: { color: 'var(--blue)' } },
      ],
    },
    MuiIconButton: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: {
          width: 28,
          height: 28,
          padding: 0,
          borderRadius: 6,
          color: 'var(--text-2)',
          '&:hover': { background: 'var(--sub)' },
          '&.Mui-disabled': { color: 'var(--line-2)' },
        },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    // The page itself never scrolls: there is nothing to lock, and locking would move it.
    MuiModal: { defaultProps: { disableScrollLock: true } },
    MuiDialog: {
      defaultProps: { disableScrollLock: true },
      styleOverrides: {
        paper: { borderRadius: 10, border: '1px solid var(--line)', boxShadow: 'var(--e3)', margin: 16 },
      },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: '#0d0f1366' } } },
    },
    MuiMenu: {
      defaultProps: { disableScrollLock: true },
      styleOverrides: {
        paper: { borderRadius: 8, border: '1px solid var(--line)', boxShadow: 'var(--e2)', marginTop: 4 },
        list: { padding: 4 },
      },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          fontSize: 13,
          lineHeight: '20px',
          minHeight: 28,
          padding: '4px 8px',
          borderRadius: 5,
          gap: 8,
        },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, disableInteractive: true },
      styleOverrides: {
        tooltip: {
          background: 'var(--text-1)',
          color: 'var(--panel)',
          fontSize: 12,
          lineHeight: '16px',
          fontWeight: 400,
          padding: '4px 8px',
          borderRadius: 5,
        },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          fontSize: 13,
          minHeight: 30,
          background: 'var(--panel)',
          '& .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--field)' },
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--text-3)' },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
            borderColor: 'var(--blue)',
            borderWidth: 1,
            boxShadow: '0 0 0 3px var(--blue-soft)',
          },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--red)' },
        },
        input: { padding: '4px 10px', height: 20, lineHeight: '20px' },
      },
    },
    MuiInputBase: { styleOverrides: { root: { fontSize: 13, letterSpacing: 'inherit' } } },
    MuiSelect: { styleOverrides: { select: { minHeight: '20px' } } },
    MuiTabs: {
      styleOverrides: { root: { minHeight: 36 }, indicator: { height: 2, background: 'var(--blue)' } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 36,
          minWidth: 0,
          padding: '0 8px',
          color: 'var(--text-2)',
          '&.Mui-selected': { color: 'var(--text-1)', fontWeight: 600 },
        },
      },
    },
  },
});

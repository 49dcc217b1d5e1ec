// Before the first paint: the theme chosen on this machine (src/client/app/theme.ts writes it).
try {
  const theme = localStorage.getItem('mandat.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}

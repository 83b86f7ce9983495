/** Loaded before the page is drawn, so that a remembered light or dark does not flash the other first. */
try {
  const theme = localStorage.getItem('apparatus.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // A browser that keeps nothing follows the system.
}

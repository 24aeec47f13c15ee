// What every page has: the switch between light and dark, remembered in this browser.
const root = document.documentElement;
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;

document.getElementById('theme').addEventListener('click', () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
});

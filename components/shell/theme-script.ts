/** Key under which the reader's choice of light or dark is kept; absent: as the device has it. */
export const THEME_KEY = "gradbook-theme";

/** Runs before the first paint, so that the page never flashes in the other colours. */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

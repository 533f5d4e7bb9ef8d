/**
 * Runs in the head before the first paint, so that a chosen theme or type size never flashes.
 * Kept as text because its hash stands in the Content-Security-Policy.
 */
export const themeScript =
  "(function(d){try{var s=localStorage;var t=s.getItem('zhice:theme');if(t==='light'||t==='dark')d.dataset.theme=t;if(s.getItem('zhice:type')==='large')d.dataset.type='large'}catch(e){}d.classList.add('js')})(document.documentElement)";

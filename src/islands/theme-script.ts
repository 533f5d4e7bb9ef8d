/**
 * Runs in the head before the first paint, so that a chosen theme or type size never flashes,
 * and a page asked a question (`q` in its address) keeps room for the answer.
 * Kept as text because its hash stands in the Content-Security-Policy.
 */
export const themeScript =
  "(function(d){try{var s=localStorage;var t=s.getItem('zhice:theme');if(t==='light'||t==='dark')d.dataset.theme=t;if(s.getItem('zhice:type')==='large')d.dataset.type='large'}catch(e){}d.classList.add('js');if(/[?&]q=[^&]/.test(location.search))d.classList.add('asked')})(document.documentElement)";

/**
 * Runs in the head before the first paint, so that a chosen theme or type size never flashes. Classes of the root
 * that the style sheets know: `js`, scripts are on, and taken away again when one of them does not load or the page
 * has waited ten seconds for them; `scripts-failed` instead; `asked`, the address carries a question (`q`), whose
 * answer needs room; `held`, the address carries choices, not yet made; `at-top`, the page opens at its top: its address
 * names neither place nor words on it (words, `#:~:text=`, stand in that of the navigation alone), and it is not gone
 * back to.
 * Kept as text, short, because its hash stands in the Content-Security-Policy.
 */
export const themeScript =
  "(function(d){try{var s=localStorage;var t=s.getItem('zhice:theme');if(t==='light'||t==='dark')d.dataset.theme=t;if(s.getItem('zhice:type')==='large')d.dataset.type='large'}catch(e){}" +
  "var c=d.classList,l=location.search,b;c.add('js');if(/[?&]q=[^&]/.test(l))c.add('asked');if(l)c.add('held');" +
  "var n=performance.getEntriesByType('navigation')[0];if(n&&n.type==='navigate'&&!/[?#]/.test(n.name))c.add('at-top');" +
  "function f(o){c.toggle('js',!o);c.toggle('scripts-failed',o)}" +
  "var w=setTimeout(f,1e4,true);addEventListener('error',function(e){if(e.target.type==='module')f(b=true)},true);" +
  "addEventListener('DOMContentLoaded',function(){clearTimeout(w);c.remove('held');if(!b)f(false)})})(document.documentElement)";

import { followAtOnce, followFirstScreens } from '../../shell/position/follow-in-turn.client.ts';
import { afterFrame } from '../../ui/scheduling/after-frame.client.ts';

/*
 * A long text that opens at its top is laid out screen by screen on a phone: what is below the first ones waits from the
 * first paint on, and follows once the page has its scripts. Who goes to a provision before finds it where it will stay.
 */
afterFrame(followFirstScreens);
addEventListener('hashchange', () => {
  if (!followAtOnce()) return;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
});

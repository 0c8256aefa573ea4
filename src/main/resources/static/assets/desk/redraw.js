// Camunda's pages are drawn anew all the time; what we add to them follows, at most once a frame.
const DRAWN = { childList: true, subtree: true };

/** Does the work now and after each change of what is drawn, or of what `also` names to be watched. */
export function afterEachRedraw(work, also = {}) {
  let queued = false;
  new MutationObserver(() => {
    if (!queued) {
      queued = true;
      requestAnimationFrame(() => {
        queued = false;
        work();
      });
    }
  }).observe(document.body, { ...DRAWN, ...also });
  work();
}

/**
 * Brings places of the page into sight, after the page has been drawn anew; those already in sight
 * do not move. The last one counts when there is not room for all.
 */
export function scrollToAnchor(...anchors: readonly string[]): void {
  const smooth = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      for (const anchor of anchors) {
        document
          .getElementById(anchor)
          ?.scrollIntoView({ block: "nearest", behavior: smooth ? "smooth" : "auto" });
      }
    });
  });
}

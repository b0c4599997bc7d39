// Runs in the page and returns what is wrong with it, in words: what axe does not see. Nothing reaches
// over the edge, no text is cut off by its own box, and the window says which page it is.
(() => {
  const problems = [];
  const say = (element, what) => {
    const { tagName, className } = element;
    const text = (element.textContent ?? "").trim().slice(0, 40);
    problems.push(`${what}: <${tagName.toLowerCase()} class="${className}"> ${text}`);
  };
  const all = (selector) => [...document.querySelectorAll(selector)];

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    problems.push(`the page is ${scrollWidth} wide on a screen of ${clientWidth}`);
  }
  const scrolls = (element) => {
    const parent = element.parentElement;
    if (parent === null) return false;
    // A parent of one pixel holds what only a screen reader is told.
    const apart = parent.clientWidth < 2 || /auto|scroll/.test(getComputedStyle(parent).overflowX);
    return apart || scrolls(parent);
  };
  for (const element of all("main *, nav *")) {
    const { right, width } = element.getBoundingClientRect();
    if (width > 1 && right > clientWidth + 1 && !scrolls(element)) {
      say(element, "reaches over the edge");
      break;
    }
  }
  for (const element of all("a, button, h1, h2, h3, label, summary, nav span")) {
    const { overflowX, display } = getComputedStyle(element);
    if (display === "inline" || element.clientWidth < 2) continue;
    const cut = element.scrollWidth > element.clientWidth + 1;
    if (cut && overflowX !== "visible") say(element, "text is cut off");
  }
  if (!document.title.includes("Amends")) problems.push(`title is "${document.title}"`);
  return problems;
})();

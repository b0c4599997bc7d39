// Runs in the page and returns what is wrong with it, in words. Covers the basics of WCAG AA that a
// program can see: names of controls, headings, landmarks, ids, contrast, and overflow.
(() => {
  const problems = [];
  const say = (element, what) => {
    const { tagName, className } = element;
    const text = (element.textContent ?? "").trim().slice(0, 40);
    problems.push(`${what}: <${tagName.toLowerCase()} class="${className}"> ${text}`);
  };
  const shown = (element) => {
    const { visibility, display } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return visibility !== "hidden" && display !== "none" && width > 1 && height > 1;
  };
  const all = (selector) => [...document.querySelectorAll(selector)];

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    problems.push(`the page is ${scrollWidth} wide on a screen of ${clientWidth}`);
    for (const element of all("main *")) {
      if (element.getBoundingClientRect().right > clientWidth + 1) {
        say(element, "reaches over the edge");
        break;
      }
    }
  }

  const name = (element) =>
    element.getAttribute("aria-label") ??
    element
      .getAttribute("aria-labelledby")
      ?.split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" ") ??
    ([...(element.labels ?? [])].map((label) => label.textContent).join(" ") ||
      element.textContent ||
      element.getAttribute("title"));
  for (const control of all("a[href], button, input, select, textarea, [role=button]")) {
    if (shown(control) && !name(control)?.trim()) say(control, "has no name");
  }
  for (const image of all("img:not([alt])")) say(image, "has no alternative text");

  if (all("h1").length !== 1) problems.push(`${all("h1").length} first-level headings`);
  let level = 1;
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(shown)) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say(heading, `heading of level ${own} after level ${level}`);
    level = own;
  }
  if (all("main").length !== 1) problems.push(`${all("main").length} main landmarks`);
  if (!document.title.includes("Amends")) problems.push(`title is "${document.title}"`);
  if (!document.documentElement.lang) problems.push("no language");

  const ids = all("[id]").map(({ id }) => id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
    problems.push(`id "${id}" is there twice`);
  }

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const background = (element) => {
    if (element === null) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, background(element.parentElement));
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || seen.has(element) || !node.data.trim() || !shown(element)) continue;
    seen.add(element);
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    if (element.closest("[disabled], [data-disabled], noscript") || rgba(color)[3] === 0) continue;
    const behind = background(element);
    const [light, dark] = [luminance(over(rgba(color), behind)), luminance(behind)].sort(
      (a, b) => b - a,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) say(element, `contrast ${ratio.toFixed(2)}`);
  }
  return problems;
})();

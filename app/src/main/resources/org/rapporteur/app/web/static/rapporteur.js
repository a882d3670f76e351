// Every request that htmx sends to change something carries the token of the session.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-Token"] = document.body.dataset.csrf;
});

// Dark or light: what was chosen here stays in this browser.
document.getElementById("theme")?.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
});

// Layers of highlights.
for (const box of document.querySelectorAll("[data-layer]")) {
  box.addEventListener("change", () => {
    document.getElementById("text").classList.toggle("hide-" + box.dataset.layer, !box.checked);
  });
}

// A finding and its words light up together, whichever of them the pointer or the keyboard is on.
const items = () => [...document.querySelectorAll(".item")];
const segments = [...document.querySelectorAll(".seg[data-findings]")];
const has = (segment, id) => segment.dataset.findings.split(" ").includes(id);
const light = (ids) => {
  for (const segment of segments) {
    segment.classList.toggle("lit", ids.some((id) => has(segment, id)));
  }
  for (const item of items()) {
    item.classList.toggle("near", ids.includes(item.dataset.finding));
  }
};
document.addEventListener("mouseover", (event) => {
  const item = event.target.closest(".item");
  const segment = event.target.closest(".seg[data-findings]");
  if (item) {
    light([item.dataset.finding]);
  } else if (segment && segment.dataset.findings) {
    light(segment.dataset.findings.split(" "));
  }
});
document.addEventListener("focusin", (event) => {
  const item = event.target.closest(".item");
  if (item) {
    go(item, false);
  }
});
document.addEventListener("click", (event) => {
  const segment = document.getSelection().isCollapsed && event.target.closest(".seg[data-findings]");
  const id = segment && segment.dataset.findings.split(" ")[0];
  const item = id && items().find((one) => one.dataset.finding === id);
  if (item) {
    go(item, true);
    item.querySelector("a.open")?.click();
  }
});

// The finding that keys act on.
let here = null;
function go(item, scroll) {
  here?.classList.remove("here");
  here = item;
  here.classList.add("here");
  light([here.dataset.finding]);
  if (scroll) {
    here.scrollIntoView({ block: "nearest" });
    segments.find((segment) => has(segment, here.dataset.finding))?.scrollIntoView({ block: "nearest" });
  }
}
function step(by) {
  const all = items();
  if (all.length > 0) {
    const at = here ? all.indexOf(here) + by : 0;
    const next = all[Math.max(0, Math.min(all.length - 1, at))];
    go(next, true);
    next.querySelector("a.open")?.focus();
  }
}
const press = (selector) => (here ?? document).querySelector(selector)?.click();
const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  o: () => press("a.open"),
  a: () => press("[data-key=accept]"),
  x: () => press("[data-key=reject]"),
  u: () => document.querySelector("[data-key=undo]")?.click(),
  "/": () => document.getElementById("q").focus(),
  "?": () => location.assign("/keys"),
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

// The address of a page may name a finding; it is opened when htmx has seen the page. One that was just rejected stands in no
// list any more, and is shown all the same, so that it can be undone.
document.addEventListener("DOMContentLoaded", () => {
  const id = location.hash.slice(1);
  const named = items().find((item) => item.dataset.finding === id);
  if (named) {
    go(named, true);
    named.querySelector("a.open[hx-get]")?.click();
  } else if (/^[a-z]+-[0-9a-f]{16}$/.test(id) && document.querySelector("section#explanation")) {
    htmx.ajax("GET", "/findings/" + id, "#explanation");
  }
});

// On a narrow page the explanation stands elsewhere than the list.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "explanation") {
    event.target.scrollIntoView({ block: "nearest" });
  }
});

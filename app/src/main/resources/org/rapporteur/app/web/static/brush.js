// A time is chosen on the bars of the search: by dragging over them or, with keys, by the space bar on the first and the last
// one. What is chosen stands in the address, as the fields of the form would put it there.
const days = document.getElementById("days");
const told = document.getElementById("brushed");
const periods = days ? days.dataset.periods.split(" ") : [];
let first = null;
let dragged = false;

const at = (event) => {
  const box = days.getBoundingClientRect();
  const place = Math.floor(((event.clientX - box.left) / box.width) * periods.length);
  return Math.max(0, Math.min(periods.length - 1, place));
};
const range = (one, other) => [Math.min(one, other), Math.max(one, other)];

function show(one, other) {
  const [from, to] = range(one, other);
  for (const bar of days.querySelectorAll("a")) {
    const place = periods.indexOf(bar.dataset.period);
    bar.classList.toggle("brushed", place >= from && place <= to);
  }
  told.textContent = from === to ? `From ${periods[from]}` : `From ${periods[from]} to ${periods[to]}`;
}

function choose(one, other) {
  const [from, to] = range(one, other);
  const address = new URL(location.href);
  address.searchParams.set("since", periods[from]);
  address.searchParams.set("until", periods[to]);
  address.searchParams.delete("page");
  location.assign(address);
}

days?.addEventListener("dragstart", (event) => event.preventDefault());
days?.addEventListener("pointerdown", (event) => {
  if (event.button === 0) {
    first = at(event);
    dragged = false;
  }
});
days?.addEventListener("pointermove", (event) => {
  if (first !== null && event.buttons === 1 && (dragged || at(event) !== first)) {
    dragged = true;
    show(first, at(event));
  }
});
addEventListener("pointerup", (event) => {
  if (first !== null && dragged) {
    choose(first, at(event));
  }
  first = null;
});
// The bar on which a drag ends is not followed.
days?.addEventListener("click", (event) => {
  if (dragged) {
    event.preventDefault();
  }
}, true);

let marked = null;
days?.addEventListener("keydown", (event) => {
  const bar = event.target.closest("a");
  if (bar && event.key === " ") {
    event.preventDefault();
    const place = periods.indexOf(bar.dataset.period);
    if (marked === null) {
      marked = place;
      show(place, place);
      told.textContent += ". Press the space bar on the last one, or Escape.";
    } else {
      choose(marked, place);
    }
  } else if (event.key === "Escape" && marked !== null) {
    marked = null;
    for (const one of days.querySelectorAll("a")) {
      one.classList.remove("brushed");
    }
    told.textContent = "Nothing is chosen.";
  }
});

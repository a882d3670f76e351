// Words that are selected in the text of a report are put into the form that adds what was missed. The server counts in
// Unicode code points, and in its text a sign that turns the direction of writing is one, where the page shows it as ⟦202E⟧.
const text = document.getElementById("text");
const add = document.getElementById("add");
const points = (words) => [...words.replace(/⟦[0-9A-F]{4}⟧/g, "·")].length;

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (!text || !add || selection.isCollapsed || selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) {
    return;
  }
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = points(before.toString());
  const form = add.querySelector("form");
  form.elements.words.value = words;
  form.elements.start.value = start;
  form.elements.end.value = start + points(words);
  add.open = true;
});

// Words that are typed stand where the server finds them.
add?.querySelector("textarea").addEventListener("input", (event) => {
  event.target.form.elements.start.value = "";
  event.target.form.elements.end.value = "";
});

// What an address names is opened: the form that edits a finding, or a group.
const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (named?.tagName === "DETAILS") {
  named.open = true;
}

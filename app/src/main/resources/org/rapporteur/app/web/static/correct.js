// Words that are selected in the text of a report are put into the field for words that was gone to last; where none was, into
// the form that adds what was missed. The server counts in Unicode code points, and in its text a sign that turns the direction
// of writing is one, where the page shows it as ⟦202E⟧.
const text = document.getElementById("text");
const points = (words) => [...words.replace(/⟦[0-9A-F]{4}⟧/g, "·")].length;
let chosen = null;

const place = (field, start, end) => {
  field.form.elements[`${field.name}-start`].value = start;
  field.form.elements[`${field.name}-end`].value = end;
};

document.addEventListener("focusin", (event) => {
  if (event.target.form) {
    chosen?.classList.remove("taking");
    chosen = event.target.matches("[data-words]") ? event.target : null;
    chosen?.classList.add("taking");
  }
});

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const field = chosen?.isConnected ? chosen : document.getElementById("add-words");
  if (!text || !field || selection.isCollapsed || selection.rangeCount === 0) {
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
  // A field of one line takes no line ends.
  field.value = field.tagName === "INPUT" ? words.replace(/\s+/g, " ") : words;
  place(field, start, start + points(words));
  field.closest("details").open = true;
});

// Words that are typed stand where the server finds them.
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-words]")) {
    place(event.target, "", "");
  }
});

// What an address names is opened: the form that edits a finding, or a group.
const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (named?.tagName === "DETAILS") {
  named.open = true;
}

// The little that a page needs beside the circuit: focus, keys of lists, and one cure for the open autocomplete.
window.mutasi = {
  fokus: (id) => setTimeout(() => document.getElementById(id)?.focus(), 0),
  judul: () => {
    const focus = () => {
      const heading = document.querySelector("h1");
      if (!heading || document.activeElement?.matches("input, textarea, select")) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    focus();
    // Some pages draw their heading anew when the data are there; the focus goes along.
    const watch = new MutationObserver(() => document.activeElement === document.body && focus());
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 2000);
  },
};

const typing = (e) => e.target.closest?.("input, textarea, select, [contenteditable], dialog, [role=dialog], [role=menu], [role=listbox]");

document.addEventListener("click", (e) => {
  // The router would only scroll to what the skip link names; the next Tab must go on from there.
  if (!e.target.closest?.("a.skip")) return;
  e.preventDefault();
  document.getElementById("isi")?.focus();
}, true);

document.addEventListener("keydown", (e) => {
  // Enter in an open autocomplete picks the item; without this it would also submit the form.
  if (e.key === "Enter" && e.target.matches?.("input[role=combobox]")) e.preventDefault();
}, true);

document.addEventListener("keydown", (e) => {
  if (e.altKey || e.metaKey || e.ctrlKey || typing(e)) return;
  const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
  if (rows.length === 0) return;
  const at = rows.indexOf(document.activeElement?.closest?.("tr"));
  const key = e.key.toLowerCase();
  if (key === "j" || key === "k") {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at + (key === "j" ? 1 : -1)))];
    row.tabIndex = -1;
    row.focus();
    e.preventDefault();
  } else if (at >= 0 && document.activeElement === rows[at]) {
    const target = rows[at].querySelector(`[data-key="${key}"]`);
    if (target) {
      e.preventDefault();
      target.click();
    }
  }
});

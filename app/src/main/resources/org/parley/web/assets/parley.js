"use strict";
// Keys, for those who want them: each does what a link or a button on the page does. Nothing here is needed.
(function () {
  const rows = () => Array.from(document.querySelectorAll("[data-open]"));
  let at = -1;

  function go(step) {
    const all = rows();
    if (all.length === 0) return;
    all.forEach((row) => row.classList.remove("here"));
    at = Math.max(0, Math.min(all.length - 1, at + step));
    all[at].classList.add("here");
    const link = all[at].querySelector("a.what") || all[at].querySelector("a");
    if (link) link.focus();
    all[at].scrollIntoView({ block: "nearest" });
  }

  function isTyping(target) {
    return target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const here = rows()[at];
    if (event.key === "/") {
      const find = document.getElementById("find");
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    } else if (event.key === "j") {
      go(1);
    } else if (event.key === "k") {
      go(-1);
    } else if (event.key === "e" && here) {
      const evidence = here.querySelector("details");
      if (evidence) evidence.open = !evidence.open;
    } else if (event.key === "Enter" && here && event.target === document.body) {
      window.location.assign(here.dataset.open);
    } else if (event.key === "?") {
      window.location.assign("/help");
    }
  });

  // after a part was changed in place: to its start, and say so to those who do not see it
  document.addEventListener("htmx:afterSettle", (event) => {
    at = -1;
    if (event.target.id === "main") event.target.focus({ preventScroll: true });
  });
})();

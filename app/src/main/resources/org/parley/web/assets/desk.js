"use strict";
// The desk in a browser with scripts: progress of a run, and keys for ruling. Every control works without it.
(() => {
  const live = document.querySelector("[data-events]");
  if (live && window.EventSource) {
    const events = new EventSource(live.dataset.events);
    events.addEventListener("progress", event => {
      live.querySelector("[data-done]").textContent = JSON.parse(event.data).done;
    });
    events.addEventListener("end", () => {
      events.close();
      location.reload();
    });
  }

  const cases = [...document.querySelectorAll("[data-case]")];
  const typing = target => target.closest("input, textarea, select, [contenteditable]") !== null;
  const at = () => cases.findIndex(one => one.contains(document.activeElement));
  const go = step => {
    const next = Math.max(0, Math.min(cases.length - 1, at() + step));
    cases[next]?.focus();
    cases[next]?.scrollIntoView({block: "nearest"});
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (event.key === "u") {
      document.querySelector("[data-key=u]")?.click();
    } else if (cases.length > 0 && event.key === "j") {
      go(1);
    } else if (cases.length > 0 && event.key === "k") {
      go(-1);
    } else if (cases.length > 0 && event.key === "h") {
      go(1);
    } else if ("ynsd".includes(event.key)) {
      cases[at()]?.querySelector("[data-key=" + event.key + "]")?.click();
    }
  });
  if (cases.length > 0 && location.hash === "#first") {
    cases[0].focus();
  }
})();

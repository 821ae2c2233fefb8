// Shows the source of a value beside it. Without this script the sign leads to the list of sources at the end of the page.
"use strict";

(function () {
  let popup = null;
  let opener = null;

  function close(focus) {
    if (!popup) {
      return;
    }
    popup.remove();
    popup = null;
    opener.removeAttribute("aria-expanded");
    if (focus) {
      opener.focus();
    }
    opener = null;
  }

  function open(mark, note) {
    close(false);
    popup = document.createElement("div");
    popup.className = "popup";
    popup.setAttribute("role", "dialog");
    popup.setAttribute("aria-label", mark.getAttribute("aria-label"));
    popup.tabIndex = -1;
    for (const part of note.children) {
      popup.append(part.cloneNode(true));
    }
    document.body.append(popup);
    const at = mark.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - popup.offsetWidth - 8));
    popup.style.left = left + window.scrollX + "px";
    popup.style.top = at.bottom + 6 + window.scrollY + "px";
    opener = mark;
    mark.setAttribute("aria-expanded", "true");
    popup.focus({ preventScroll: true });
  }

  document.addEventListener("click", function (event) {
    const mark = event.target.closest("a.mark");
    if (mark && mark.hash && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const note = document.getElementById(mark.hash.slice(1));
      if (note) {
        event.preventDefault();
        if (opener === mark) {
          close(true);
        } else {
          open(mark, note);
        }
        return;
      }
    }
    if (popup && !popup.contains(event.target)) {
      close(false);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && popup) {
      close(true);
    }
  });

  document.addEventListener("focusin", function (event) {
    if (popup && !popup.contains(event.target) && event.target !== opener) {
      close(false);
    }
  });
})();

// Leads to a thing that is chosen from the suggestions. Typing its name leads nowhere: only choosing does.
(function () {
  document.addEventListener("input", function (event) {
    const list = event.target.list;
    if (!list || event.target.name !== "q" || (event.inputType && event.inputType !== "insertReplacementText")) {
      return;
    }
    for (const option of list.options) {
      if (option.value === event.target.value && option.dataset.href) {
        window.location.assign(option.dataset.href);
        return;
      }
    }
  });
})();

// What was fetched into the page because somebody asked for it is where they read on.
document.addEventListener("htmx:afterSettle", function (event) {
  const next = document.querySelector("[data-read-on]");
  if (next && event.target.contains(next)) {
    next.focus({ preventScroll: true });
  }
});

// Who does not see that a filter changed the page hears how much is found now.
document.addEventListener("htmx:afterSettle", function (event) {
  const found = event.target.querySelector("[data-found]");
  if (found && event.target.id === "inhoud") {
    document.getElementById("gevonden").textContent = found.textContent;
  }
});

// What fails is asked for once more as a page, which says why. Suggestions may stay away.
for (const failure of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(failure, function (event) {
    if (event.detail.target.tagName !== "DATALIST") {
      window.location.assign(event.detail.pathInfo.finalRequestPath);
    }
  });
}

/** Quick exit, with a little help: the page is covered at once and its entry in the history is replaced, so that "back"
 *  does not return to it. Esc three times does the same as the link. Without this file the link is an ordinary link. */
const link = document.querySelector("[data-exit]");
let presses = 0;
let last = 0;

function leave(event) {
  event?.preventDefault();
  document.documentElement.classList.add("leaving");
  document.title = "…";
  location.replace(link.href);
}

if (link) {
  link.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    const now = event.timeStamp;
    presses = event.key === "Escape" ? (now - last < 3000 ? presses + 1 : 1) : 0;
    last = now;
    if (presses === 3) leave();
  });
  // A page brought back from memory must not stay blank, and must not show what was there before.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.classList.contains("leaving")) location.replace("/");
  });
  for (const note of document.querySelectorAll("[data-with-script]")) note.hidden = false;
}

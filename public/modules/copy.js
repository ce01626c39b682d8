/** A button that copies the questions. It is hidden in the page and appears only where copying can work. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const list = document.getElementById(button.dataset.copy);
  const said = document.getElementById(`${button.dataset.copy}-said`);
  if (!list || !said || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = Array.from(list.querySelectorAll("li"), (item, index) => `${index + 1}. ${item.textContent}`).join(
      "\n",
    );
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    said.textContent = copied ? button.dataset.done : button.dataset.failed;
  });
}

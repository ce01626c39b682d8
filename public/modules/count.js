/** Says how long the text is once it is long, before it is sent. Keeps nothing. */
for (const counter of document.querySelectorAll("[data-count]")) {
  const field = document.getElementById(counter.dataset.count);
  if (!field) continue;
  const most = Number(counter.dataset.most);
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const say = () => {
    const length = field.value.length;
    const over = length > most;
    const words = over ? counter.dataset.above : length > most * 0.8 ? counter.dataset.near : "";
    counter.textContent = words.replace("{count}", format.format(length)).replace("{max}", format.format(most));
    counter.toggleAttribute("data-over", over);
  };
  field.addEventListener("input", say);
  say();
}

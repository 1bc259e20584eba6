/** A page as a ticket system has it in a bad moment: 3,000 rows, and a storm of 200 bursts of 40 changes when it is asked for. */
export const heavyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Heavy</title></head><body><main></main>
<script>
const main = document.querySelector('main');
const row = (at) => {
  const line = document.createElement('div');
  line.innerHTML = '<a href="#' + at + '">Ticket ' + at + '</a><span>Open</span><button>Take</button>';
  return line;
};
for (let at = 0; at < 3000; at += 1) main.append(row(at));
window.storm = async () => {
  for (let burst = 0; burst < 200; burst += 1) {
    for (let one = 0; one < 40; one += 1) {
      const line = main.children[(burst * 40 + one) % 3000];
      if (one % 4 === 0) line.replaceWith(row(burst));
      else if (one % 4 === 1) line.className = 'seen-' + burst;
      else line.children[1].textContent = 'Waiting ' + burst;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
</script></body></html>`;

/* Draws the example of a form anew while it is filled in, by asking the server for it: the rules live there only. */
const PAUSE_MS = 300;

export function followForm(form) {
  let pause;
  let asked = 0;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => draw(form, ++asked, () => asked), PAUSE_MS);
  });
}

async function draw(form, turn, latest) {
  const answer = await fetch(form.dataset.liveExample, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('#example');
  if (fresh && turn === latest()) document.querySelector('#example').replaceWith(fresh);
}

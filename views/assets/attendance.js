/* Counts the members in the room while a clerk marks them; what is saved is counted by the server again. */
export function countQuorum(form) {
  const said = form.querySelector('[data-quorum-said]');
  const needed = Number(form.dataset.quorum);
  form.addEventListener('change', () => {
    const counted = form.querySelectorAll('[data-counted] input[value="present"]:checked').length;
    said.textContent = `${counted >= needed ? 'Quorate' : 'Not quorate'}: ${counted} in the room, ${needed} needed.`;
  });
}

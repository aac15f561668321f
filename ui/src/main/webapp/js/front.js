// The front page: finds out whether there is a workspace at an address, and goes to its sign-in page.
const form = document.getElementById('find');
const field = document.getElementById('workspace');
const found = document.getElementById('found');

function say(text) {
  found.textContent = text;
  field.setAttribute('aria-invalid', text ? 'true' : 'false');
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  // Whatever was pasted: a whole address, or its first part.
  const slug = field.value.trim().toLowerCase().replace(/^https?:\/\//, '').split(/[./:]/)[0];
  if (!slug) {
    say('Write the first part of your workspace’s address');
    field.focus();
    return;
  }
  try {
    const response = await fetch('/signup/v1/names/' + encodeURIComponent(slug));
    const answer = await response.json();
    if (!response.ok) say(answer.detail || 'Try again in a moment');
    else if (answer.state === 'TAKEN') {
      say('');
      location.assign(answer.address + '/sign-in');
    } else say('There is no workspace at this address. Look at the letter that invited you.');
  } catch {
    say('The server can’t be reached. Try again in a moment.');
  }
});

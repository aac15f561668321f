// Signing up: proposes an address, says at once whether it can be had, and opens the workspace once however often one clicks.
const $ = (id) => document.getElementById(id);
const form = $('form');
const names = ['company', 'slug', 'region', 'currency', 'zone', 'fiscalYearStart', 'name', 'email', 'password'];
const hints = Object.fromEntries(names.map((name) => [name, $(name + '-says').textContent]));
let key = fresh();
let ownAddress = false;
let ownCurrency = $('currency').value !== '';
let asked = 0;

function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function say(name, text, tone) {
  const says = $(name + '-says');
  says.textContent = text || hints[name];
  says.dataset.tone = text ? tone : '';
  if (tone === 'bad') $(name).setAttribute('aria-invalid', 'true');
  else $(name).removeAttribute('aria-invalid');
}

// As the server writes a name as an address.
function suggested(company) {
  return company.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ł', 'l')
    .replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '').slice(0, 40).replace(/-+$/, '');
}

let waiting;
function look() {
  clearTimeout(waiting);
  const slug = $('slug').value.trim().toLowerCase();
  if (!slug) return say('slug', '');
  waiting = setTimeout(() => check(slug), 250);
}

async function check(slug) {
  const mine = ++asked;
  try {
    const response = await fetch('/signup/v1/names/' + encodeURIComponent(slug));
    const answer = await response.json();
    if (mine !== asked || !response.ok) return;
    say('slug', answer.words, answer.state === 'FREE' ? 'good' : 'bad');
  } catch {
    // The form says it when it is sent.
  }
}

function rules() {
  const password = $('password').value;
  const email = $('email').value.trim().toLowerCase();
  let steps = 0;
  for (let i = 1; i < password.length; i++) {
    const step = Math.abs(password.charCodeAt(i) - password.charCodeAt(i - 1));
    if (step === 1 || step === 9) steps++;
  }
  const low = password.toLowerCase();
  const guessed = new Set(low).size < 5 || steps >= password.length - 2 || (email && (low === email || low === email.split('@')[0]));
  const state = { length: password.length >= 12, guess: password.length > 0 && !guessed };
  document.querySelectorAll('#rules li').forEach((rule) => rule.classList.toggle('fr-met', state[rule.dataset.rule]));
}

$('company').addEventListener('input', () => {
  if (ownAddress) return;
  $('slug').value = suggested($('company').value);
  look();
});
$('slug').addEventListener('input', () => {
  ownAddress = $('slug').value !== '';
  look();
});
$('region').addEventListener('change', () => {
  const proposed = $('region').selectedOptions[0].dataset.currency;
  if (proposed && !ownCurrency) $('currency').value = proposed;
});
$('currency').addEventListener('change', () => { ownCurrency = true; });
$('password').addEventListener('input', rules);
$('email').addEventListener('input', rules);
$('reveal').addEventListener('click', () => {
  const shown = $('password').type === 'password';
  $('password').type = shown ? 'text' : 'password';
  $('reveal').textContent = shown ? 'Hide' : 'Show';
  $('reveal').setAttribute('aria-pressed', String(shown));
});
names.forEach((name) => $(name).addEventListener('change', () => { if (name !== 'slug') say(name, ''); }));

function guess() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...$('zone').options].some((option) => option.value === zone)) $('zone').value = zone;
  const region = $('region').value || new Intl.Locale(navigator.language).region;
  if (region) {
    $('region').value = region;
    $('region').dispatchEvent(new Event('change'));
  }
}

function missing() {
  const empty = names.filter((name) => $(name).required && !$(name).value.trim());
  empty.forEach((name) => say(name, 'This is needed', 'bad'));
  return empty;
}

function notice(text) {
  $('notice').textContent = text;
  $('notice').hidden = !text;
  if (text) $('notice').scrollIntoView({ block: 'center' });
}

function refuse(problem) {
  const first = (problem.errors || []).map(({ pointer, detail }) => {
    const name = pointer.slice(1);
    if (!names.includes(name)) return null;
    say(name, detail, 'bad');
    return name;
  }).find(Boolean);
  if (first) $(first).focus();
  else notice((problem.title ? problem.title + '. ' : '') + (problem.detail || 'Try again in a moment.'));
  if ((problem.type || '').endsWith('key-reused')) key = fresh();
}

function show(opening) {
  $('asking').hidden = opening;
  $('opening').hidden = !opening;
  if (opening) {
    $('opening-address').textContent = $('slug').value.trim().toLowerCase() + $('slug-tail').textContent;
    $('opening-title').focus();
  }
}

function step(number) {
  document.querySelectorAll('.fr-steps li').forEach((item) => item.classList.toggle('fr-done', Number(item.dataset.step) < number));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  notice('');
  const empty = missing();
  if (empty.length) return $(empty[0]).focus();
  $('send').disabled = true;
  const body = Object.fromEntries(names.map((name) => [name, $(name).value]));
  body.fiscalYearStart = Number(body.fiscalYearStart);
  show(true);
  step(1);
  const second = setTimeout(() => step(2), 500);
  try {
    const response = await fetch('/signup/v1/workspaces', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    clearTimeout(second);
    if (response.ok) {
      step(3);
      location.replace(answer.entrance);
      return;
    }
    show(false);
    refuse(answer);
  } catch {
    clearTimeout(second);
    show(false);
    notice('The server can’t be reached. Nothing is lost: send it again in a moment.');
  }
  $('send').disabled = false;
});

guess();
// What was typed before this ran, or is there again after going back.
if ($('slug').value) $('slug').dispatchEvent(new Event('input'));
else if ($('company').value) $('company').dispatchEvent(new Event('input'));
rules();
// Until here a browser would have sent the form by itself, its password in the address.
$('send').disabled = false;

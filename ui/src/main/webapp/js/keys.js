// Keys that hold on every page. None of them is heard while somebody types, but for Ctrl or Command with K.
if (!window.enKeys) {
  window.enKeys = true;

  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  document.documentElement.classList.toggle('en-mac', isMac);

  // Whatever the key was meant for: fields stand in the shadows of others.
  const target = (event) => event.composedPath()[0];
  const types = (node) => node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName || '');
  const dialogIsOpen = () => Boolean(document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]'));
  // Lists and menus choose by letters themselves, the closed field of a list among them.
  const CHOOSERS = '[role=listbox], [role=option], [role=menu], [role=menuitem], vaadin-select';
  const chooses = (event) => event.composedPath().some((node) => node.matches?.(CHOOSERS));
  const finder = () => [...document.querySelectorAll('.en-find')].find((button) => button.checkVisibility()) || document.querySelector('.en-find');

  function focusSearch() {
    const field = [...document.querySelectorAll('.en-search-field')].find((each) => each.checkVisibility());
    if (field) field.focus();
    else finder()?.click();
  }

  // A grid knows arrows; J and K are two more of them. What is not in a grid yet begins at its first row.
  function step(down) {
    const grid = [...document.querySelectorAll('vaadin-grid.en-grid')].find((each) => each.checkVisibility());
    if (!grid) return;
    const inside = grid.shadowRoot.activeElement;
    if (inside?.closest('#items')) {
      inside.dispatchEvent(new KeyboardEvent('keydown', { key: down ? 'ArrowDown' : 'ArrowUp', bubbles: true, composed: true }));
      return;
    }
    const first = grid.shadowRoot.querySelector('#items tr:not([hidden]) td:not([hidden])');
    first?.focus();
  }

  const contentOf = (cell) => (cell?.firstElementChild?.tagName === 'SLOT' ? cell.firstElementChild.assignedNodes()[0] : null);

  function rowLink(grid) {
    const row = grid.shadowRoot.activeElement?.closest('tr');
    const contents = row ? [...row.querySelectorAll('td')].map(contentOf) : [];
    return contents.map((content) => content?.querySelector('a')).find(Boolean);
  }

  function chosen(grid) {
    const row = grid.shadowRoot.activeElement?.closest('tr');
    const contents = row ? [...row.querySelectorAll('td')].map(contentOf) : [];
    return contents.map((content) => content?.querySelector('vaadin-checkbox')).find(Boolean);
  }

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      finder()?.click();
      return;
    }
    if (localStorage.getItem('en-single-keys') === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || types(target(event)) || chooses(event) || dialogIsOpen()) return;
    const grid = event.target.closest?.('vaadin-grid.en-grid');
    if (key === '/') focusSearch();
    else if (event.key === '?') finder()?.dispatchEvent(new CustomEvent('keys-wanted'));
    else if (key === 'j') step(true);
    else if (key === 'k') step(false);
    else if (key === 'x' && grid) chosen(grid)?.click();
    else if (event.key === 'Enter' && grid && target(event).closest?.('td')) {
      const link = rowLink(grid);
      if (!link) return;
      link.click();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  // The palette: the first that fits is chosen as soon as it stands there.
  const list = () => document.getElementById('en-palette-list');
  const field = () => document.querySelector('.en-palette-head input');
  let goes = false;
  const options = () => [...(list()?.querySelectorAll('a[role=option]') || [])];

  function choose(option) {
    options().forEach((each) => each.setAttribute('aria-selected', String(each === option)));
    if (option) field()?.setAttribute('aria-activedescendant', option.id);
    else field()?.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function move(key) {
    const all = options();
    const now = all.findIndex((each) => each.getAttribute('aria-selected') === 'true');
    if (key === 'ArrowDown') return all[(now + 1) % all.length];
    if (key === 'ArrowUp') return all[(now - 1 + all.length) % all.length];
    return null;
  }

  document.addEventListener('keydown', (event) => {
    if (event.target !== field() || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // What stands there may still be of what was typed before.
      goes = list().dataset.for !== field().value;
      if (!goes) options().find((each) => each.getAttribute('aria-selected') === 'true')?.click();
      return;
    }
    const next = move(event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
  });

  // Whoever types on, or leaves, has not chosen.
  document.addEventListener('input', (event) => {
    if (event.target === field()) goes = false;
  });

  new MutationObserver(() => {
    if (!list()) goes = false;
    const all = options();
    if (all.length && !all.some((each) => each.getAttribute('aria-selected') === 'true')) choose(all[0]);
    else if (!all.length) field()?.removeAttribute('aria-activedescendant');
    if (!goes || !list() || list().dataset.for !== field()?.value) return;
    goes = false;
    all[0]?.click();
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-for'] });
}

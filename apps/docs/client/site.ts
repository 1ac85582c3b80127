/** Words of the page in its language, as its body has them. */
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;

/** A button beside each piece of code, which copies it. */
for (const block of document.querySelectorAll('main .code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words['copy'] ?? '';
  const say = (word: string) => {
    button.textContent = words[word] ?? '';
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(block.firstElementChild?.textContent ?? '').then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  });
  block.append(button);
}

const open = async () => {
  const { openSearch } = await import('./search.js');
  openSearch(words);
};

const button = document.querySelector<HTMLButtonElement>('button.search');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void open());
}

/** Where a key is text, it is not a command. */
const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  event.preventDefault();
  void open();
});

/**
 * The page inside a frame (`frame.html`): reads the element and its attributes from its address, loads that element's
 * script from beside it, and tells the page around it how high it stands. It listens to nobody.
 */
const query = new URLSearchParams(location.search);
const element = query.get('element') ?? '';
query.delete('element');

if (/^bl-[a-z]+(-[a-z]+)*$/.test(element)) {
  document.documentElement.lang = query.get('lang') ?? 'en';
  query.delete('lang');
  const figure = document.createElement(element);
  for (const [name, value] of query) if (/^[a-z][a-z-]*$/.test(name)) figure.setAttribute(name, value);
  document.body.append(figure);
  const sendHeight = () =>
    // A sandboxed frame has no origin, and its height is no secret: any page may hear it.
    parent.postMessage(
      { type: 'bl-height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) },
      '*',
    );
  new ResizeObserver(sendHeight).observe(document.documentElement);
  import(/* @vite-ignore */ new URL(`../cdn/${element.slice(3)}.js`, import.meta.url).href).catch(() =>
    document.body.append(`The script of <${element}> did not load.`),
  );
}

/** Opens the presenter's window beside the audience's, or brings it to the front. */
export function openPresenterWindow(): void {
  const [path = ''] = window.location.hash.split('&');
  const stage = path.replace(/\/(?:presenter|desk)$/, '');
  const url = new URL(window.location.href);
  url.hash = window.location.hash.replace(path, `${stage}/presenter`);
  window.open(url, 'lianjing-presenter', 'popup,width=1180,height=760');
}

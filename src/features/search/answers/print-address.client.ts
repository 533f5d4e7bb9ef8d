const root = document.documentElement;
const whole = root.dataset['printSource'] ?? '';

/** Make the foot of printed pages name the page with these parameters, as they are read: Chinese is not escaped. */
export function nameInPrint(parameters: URLSearchParams): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  root.dataset['printSource'] = whole.replace(page, () => printAddress(page, parameters));
}

function printAddress(page: string, parameters: URLSearchParams): string {
  const escape = (text: string): string => text.replace(/[\s&#%+]/gu, encodeURIComponent);
  const said = [...parameters].map(([name, value]) => `${name}=${escape(value)}`).join('&');
  return said === '' ? page : `${page}?${said}`;
}
